/** A list in front of the page from which one thing is chosen by typing a part of it: all by keys, the focus stays in the line. */
import { Modal } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { takeTyped } from '@/lib/commands/ahead';
import styles from './ChooserDialog.module.css';
import { Keys } from './Keys';
import { isTouch } from './usePhone';
import { useReturningFocus } from './useReturningFocus';

export type Choice = {
  id: string;
  label: string;
  icon?: ReactNode;
  detail?: string | undefined;
  keys?: string | undefined;
};
export type ChoiceGroup = { title?: string; choices: readonly Choice[] };

type ChooserDialogProps = {
  label: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly ChoiceGroup[];
  /** In place of the list or below it: that nothing was found, that something failed. */
  note?: ReactNode;
  isBusy?: boolean;
  onChoose: (id: string) => void;
  onClose: () => void;
};

const PAGE = 8;

export function ChooserDialog({
  label,
  text,
  onText,
  groups,
  note,
  isBusy = false,
  onChoose,
  onClose,
}: ChooserDialogProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useReturningFocus();
  useEffect(() => {
    const ahead = takeTyped();
    if (ahead) onText(ahead);
  }, [onText]);
  const all = groups.flatMap(({ choices }) => choices.map(({ id }) => id));
  const at = Math.max(0, chosen === null ? 0 : all.indexOf(chosen));
  const active = all[at];
  const idOf = (choice: string) => `${base}-${all.indexOf(choice)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked entry is another element each time
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const isOne = Math.abs(step) === 1;
      const next = isOne
        ? (at + step + all.length) % Math.max(1, all.length)
        : Math.min(all.length - 1, Math.max(0, at + step));
      setChosen(all[next] ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== undefined) onChoose(active);
    }
  };

  return (
    <Modal.Root opened onClose={onClose} size={560} yOffset="12vh" centered={false} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={label}>
        <Modal.Body p={0}>
          <div className={styles.line}>
            <Search size={16} aria-hidden="true" className={styles.icon} />
            <input
              className={styles.input}
              role="combobox"
              aria-label={label}
              aria-expanded={all.length > 0}
              aria-controls={`${base}-list`}
              aria-autocomplete="list"
              {...(active !== undefined && { 'aria-activedescendant': idOf(active) })}
              aria-busy={isBusy}
              placeholder={label}
              autoComplete="off"
              data-autofocus={!isTouch() || undefined}
              value={text}
              onChange={(event) => {
                setChosen(null);
                onText(event.currentTarget.value);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          {all.length > 0 && (
            <div
              ref={list}
              id={`${base}-list`}
              className={styles.list}
              role="listbox"
              aria-label={label}
              tabIndex={-1}
              // A list to tap on: the keys of the screen would cover it.
              data-autofocus={isTouch() || undefined}
            >
              {groups
                .filter(({ choices }) => choices.length > 0)
                .map(({ title, choices }, index) => (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
                  <div key={title ?? index} role="group" aria-label={title ?? label}>
                    {title && (
                      <div className={styles.title} aria-hidden="true">
                        {title}
                      </div>
                    )}
                    {choices.map(({ id, label: name, icon, detail, keys }) => (
                      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the line, which names the marked one
                      // biome-ignore lint/a11y/useKeyWithClickEvents: the line has the keys
                      <div
                        key={id}
                        id={idOf(id)}
                        role="option"
                        className={styles.choice}
                        aria-selected={id === active}
                        onPointerMove={() => setChosen(id)}
                        onClick={() => onChoose(id)}
                      >
                        {icon}
                        <span className={styles.name} title={name}>
                          {name}
                        </span>
                        {detail && <span className={styles.detail}>{detail}</span>}
                        {keys && <Keys keys={keys} />}
                      </div>
                    ))}
                  </div>
                ))}
            </div>
          )}
          <div className={styles.note} role="status">
            {note}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
