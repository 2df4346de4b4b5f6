/** A labelled value that turns into its editor in place: Enter or leaving saves, Escape gives it back. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { explain, failureCode } from '@/lib/failure';
import styles from './fields.module.css';
import { Meanwhile } from './Meanwhile';

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

export type EditorProps<V> = {
  id: string;
  draft: V;
  setDraft: (value: V) => void;
  /** Saves the draft, or the value given. */
  commit: (value?: V) => void;
  cancel: () => void;
  invalid: boolean;
  describedBy: string | undefined;
};

type EditableFieldProps<V> = FieldProps<V> & {
  show: (value: V) => ReactNode;
  isEmpty: (value: V) => boolean;
  edit: (editor: EditorProps<V>) => ReactNode;
  /** Enter belongs to the text; Ctrl or Cmd with it saves. */
  manyLines?: boolean;
  /** The editor opens lists of its own outside this element, so leaving it does not save. */
  savesItself?: boolean;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

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
  const [draft, setDraft] = useState<V | undefined>(undefined);
  /** What the value was when the editing began, to notice when somebody else changes it meanwhile. */
  const [known, setKnown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  // A list that closes itself after a choice asks to cancel in the same moment as the choice is being saved.
  const busy = useRef(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const opener = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const current = draft === undefined ? value : draft;
  const changedMeanwhile = editing && !saving && !same(known, value);

  const begin = () => {
    setKnown(value);
    setEditing(true);
  };

  const close = () => {
    const hadFocus = editor.current?.contains(document.activeElement) ?? false;
    flushSync(() => {
      setEditing(false);
      setError(undefined);
      setDraft(undefined);
    });
    if (hadFocus) opener.current?.focus({ preventScroll: true });
  };

  const cancel = () => {
    if (!busy.current) close();
  };

  /** Another field of the record may have changed meanwhile: that is no reason to refuse this one. */
  const saved = async (next: V) => {
    try {
      await onSave(next);
    } catch (failure) {
      if (failureCode(failure) !== 'STALE_VERSION' || !same(known, latest.current)) throw failure;
      await onSave(next);
    }
  };

  const commit = async (given?: V) => {
    const next = given === undefined ? current : given;
    if (busy.current) return;
    if (same(next, value)) {
      close();
      return;
    }
    setDraft(next);
    setSaving(true);
    setError(undefined);
    busy.current = true;
    try {
      await saved(next);
      close();
    } catch (failure) {
      setEditing(true);
      if (failureCode(failure) !== 'STALE_VERSION') setError(explain(failure));
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      cancel();
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
      {editing ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble here from the editor inside
        <div
          ref={editor}
          className={styles.editor}
          aria-busy={saving}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (savesItself || changedMeanwhile || event.currentTarget.contains(event.relatedTarget)) return;
            void commit();
          }}
        >
          {edit({
            id: `${id}-label`,
            draft: current,
            setDraft,
            commit: (next) => void commit(next),
            cancel,
            invalid: error !== undefined,
            describedBy: error ? `${id}-error` : undefined,
          })}
          {changedMeanwhile && (
            <Meanwhile
              value={isEmpty(value) ? t('field.empty') : show(value)}
              onKeep={() => void commit()}
              onTake={close}
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
            onClick={begin}
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
