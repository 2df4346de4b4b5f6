/** The 52 px bar on top of each screen, and the scrolling body below it. */
import { Link } from '@tanstack/react-router';
import { ChevronLeft, Search } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import styles from './PageHeader.module.css';
import { useKeptFocus } from './useKeptFocus';

type PageHeaderProps = {
  title: ReactNode;
  /** What the browser's tab says, when `title` is more than a text. */
  tab?: string;
  /** Beside the title: a switcher, tabs, a count. */
  aside?: ReactNode;
  /** Search and filters; on a phone behind an icon, in a line of their own. */
  tools?: ReactNode;
  /** They leave something out: on a phone they stay in sight. */
  toolsInUse?: boolean;
  actions?: ReactNode;
  /** The button that adds one; it floats at the lower corner of a phone. */
  add?: ReactNode;
  back?: { to: string; label: string };
};

export function PageHeader({
  title,
  tab,
  aside,
  tools,
  toolsInUse = false,
  actions,
  add,
  back,
}: PageHeaderProps) {
  const { t } = useTranslation();
  const name = tab ?? (typeof title === 'string' ? title : undefined);
  const toolbar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const isOpen = opened || toolsInUse;
  const toggle = () => {
    setOpened(!isOpen);
    if (!isOpen) toolbar.current?.querySelector('input')?.focus();
  };
  return (
    <header className={styles.bar}>
      {name && <title>{`${name} · ${t('app.name')}`}</title>}
      {back && (
        <Link to={back.to} className={styles.back} aria-label={back.label} title={back.label}>
          <ChevronLeft size={16} aria-hidden="true" />
        </Link>
      )}
      <h1 className={styles.title}>{title}</h1>
      {aside}
      <span className={styles.grow} />
      {tools && (
        <>
          <IconButton
            icon={Search}
            size={18}
            className={styles.opener ?? ''}
            label={t('actions.tools')}
            aria-expanded={isOpen}
            onClick={toggle}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: no fields of a form */}
          <div
            ref={toolbar}
            role="group"
            aria-label={t('actions.tools')}
            className={styles.tools}
            data-open={isOpen || undefined}
            // By keys one comes here also while it is folded away.
            onFocus={() => setOpened(true)}
          >
            {tools}
          </div>
        </>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
      {add && <div className={styles.add}>{add}</div>}
    </header>
  );
}

export function PageBody({ children, padded = true }: { children: ReactNode; padded?: boolean }) {
  const body = useRef<HTMLDivElement>(null);
  // The heading of the section where it was, or of the first.
  const section = useRef<Element | null>(null);
  const { onFocus, onBlur } = useKeptFocus(
    () =>
      (section.current?.isConnected ? section.current : body.current)?.querySelector<HTMLElement>('h2') ??
      body.current,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is
    <div
      ref={body}
      tabIndex={-1}
      className={styles.body}
      data-padded={padded || undefined}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.contains(event.target)) section.current = event.target.closest('section');
      }}
      onBlur={onBlur}
    >
      {children}
    </div>
  );
}
