/** A labelled value that turns into its editor in place: Enter or leaving saves, Escape gives it back. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';
import { Meanwhile } from './Meanwhile';
import { type EditorProps, useEditing } from './useEditing';

/** What every kind of field is given by the screen. `onSave` rejects when the server refuses. */
export type FieldProps<V> = {
  label: string;
  value: V;
  onSave: (value: V) => Promise<unknown>;
  readOnly?: boolean;
  /** Shown while there is no value. */
  empty?: string;
  /** As a heading: larger, and its label only for the ear. */
  look?: 'title';
};

export type { EditorProps } from './useEditing';

type EditableFieldProps<V> = FieldProps<V> & {
  show: (value: V) => ReactNode;
  isEmpty: (value: V) => boolean;
  edit: (editor: EditorProps<V>) => ReactNode;
  /** Enter belongs to the text; Ctrl or Cmd with it saves. */
  manyLines?: boolean;
  /** The editor opens lists of its own outside this element, so leaving it does not save. */
  savesItself?: boolean;
};

export function EditableField<V>({
  label,
  value,
  onSave,
  readOnly = false,
  empty,
  look,
  show,
  isEmpty,
  edit,
  manyLines = false,
  savesItself = false,
}: EditableFieldProps<V>) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const editing = useEditing<V>({
    value,
    onSave,
    onClose: () => {
      const hadFocus = editor.current?.contains(document.activeElement) ?? false;
      flushSync(() => setOpen(false));
      if (hadFocus) opener.current?.focus({ preventScroll: true });
    },
  });
  const { current, error, isSaving } = editing;
  const isChangedMeanwhile = isOpen && editing.isChangedMeanwhile;
  /** A choice of a list that has closed itself may be refused. */
  const commit = async (given?: V) => {
    if (!(await editing.commit(given))) setOpen(true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      editing.cancel();
    } else if (event.key === 'Enter' && !savesItself && (!manyLines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void commit();
    }
  };

  const shown = isEmpty(current) ? (
    <span className={styles.empty}>{empty ?? t('field.empty')}</span>
  ) : (
    show(current)
  );

  return (
    <div className={styles.field} data-lines={manyLines || undefined} data-look={look}>
      <span className={styles.label} id={`${id}-label`}>
        {label}
      </span>
      {isOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble here from the editor inside
        <div
          ref={editor}
          className={styles.editor}
          aria-busy={isSaving}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (savesItself || isChangedMeanwhile || event.currentTarget.contains(event.relatedTarget))
              return;
            void commit();
          }}
        >
          {edit({
            id: `${id}-label`,
            draft: current,
            setDraft: editing.setDraft,
            commit: (next) => void commit(next),
            cancel: editing.cancel,
            invalid: error !== undefined,
            describedBy: error ? `${id}-error` : undefined,
          })}
          {isChangedMeanwhile && (
            <Meanwhile
              value={isEmpty(value) ? t('field.empty') : show(value)}
              onKeep={() => void commit()}
              onTake={editing.close}
            />
          )}
          {error && (
            <p className={styles.error} id={`${id}-error`} role="alert">
              {error}
            </p>
          )}
        </div>
      ) : readOnly ? (
        <div className={styles.value}>{shown}</div>
      ) : (
        <div className={styles.value} data-editable>
          <button
            ref={opener}
            type="button"
            className={styles.opener}
            aria-label={t('field.edit', { label })}
            onClick={() => {
              editing.begin();
              setOpen(true);
            }}
          />
          {shown}
        </div>
      )}
    </div>
  );
}

/** A value that nobody changes here. */
export function ReadOnlyField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

export function FieldGroup({ children }: { children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}
