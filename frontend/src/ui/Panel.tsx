/** A panel at the right that leaves what is behind it usable; it takes the whole screen on a phone. */
import { ChevronLeft, X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Panel.module.css';
import { useReturningFocus } from './useReturningFocus';

const KEPT = 'trato.panel-width';
const NARROWEST = 380;
const WIDEST = 860;
const USUAL = 480;
const KEY_STEP = 24;

const within = (width: number) => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

type PanelProps = {
  label: string;
  header?: ReactNode;
  /** Only a look: the focus stays where it is. */
  isPeek?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Escape closes it unless a field or a menu inside has used that key; the focus returns to where it was. */
export function Panel({ label, header, isPeek = false, onClose, children }: PanelProps) {
  const { t } = useTranslation();
  const [width, setWidth] = useState(() => within(Number(localStorage.getItem(KEPT)) || USUAL));
  const panel = useRef<HTMLElement>(null);

  useReturningFocus();
  useEffect(() => {
    if (!isPeek) panel.current?.focus({ preventScroll: true });
  }, [isPeek]);

  const resize = (next: number) => {
    setWidth(within(next));
    localStorage.setItem(KEPT, String(within(next)));
  };
  const onGrip = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const onGripKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    resize(width + step);
  };

  return (
    <aside
      ref={panel}
      className={styles.panel}
      style={{ '--panel-width': `${width}px` } as React.CSSProperties}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator with a value can */}
      <div
        role="separator"
        className={styles.grip}
        aria-orientation="vertical"
        aria-label={t('panel.resize')}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onGrip}
        onKeyDown={onGripKey}
      />
      <header className={styles.header}>
        <div className={styles.lead}>{header}</div>
        <button type="button" className={styles.close} onClick={onClose} aria-label={t('actions.close')}>
          <ChevronLeft size={20} aria-hidden="true" className={styles.back} />
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
