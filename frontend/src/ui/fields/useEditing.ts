/** One value being edited: a draft over it, saved or given back; a refusal keeps what was typed, and so does somebody else's change. */
import { useRef, useState } from 'react';
import { explain, failureCode } from '@/lib/failure';

/** What the editor of a value is given, whatever it looks like. */
export type EditorProps<V> = {
  /** Of the element that names the value. */
  id: string;
  draft: V;
  setDraft: (value: V) => void;
  /** Saves the draft, or the value given. */
  commit: (value?: V) => void;
  cancel: () => void;
  invalid: boolean;
  describedBy: string | undefined;
};

type EditingProps<V> = {
  value: V;
  /** Rejects when the server refuses. */
  onSave: (value: V) => Promise<unknown>;
  /** The editor goes, after saving or not. */
  onClose: () => void;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function useEditing<V>({ value, onSave, onClose }: EditingProps<V>) {
  const [draft, setDraft] = useState<V | undefined>(undefined);
  /** What the value was when the editing began, to notice when somebody else changes it meanwhile. */
  const [known, setKnown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const [isSaving, setSaving] = useState(false);
  // A list that closes itself after a choice asks to cancel in the same moment as the choice is being saved.
  const busy = useRef(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const current = draft === undefined ? value : draft;

  const begin = () => setKnown(value);

  const close = () => {
    setError(undefined);
    setDraft(undefined);
    onClose();
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

  /** Whether the editor is done with. */
  const commit = async (given?: V): Promise<boolean> => {
    const next = given === undefined ? current : given;
    if (busy.current) return false;
    if (same(next, value)) {
      close();
      return true;
    }
    setDraft(next);
    setSaving(true);
    setError(undefined);
    busy.current = true;
    try {
      await saved(next);
      close();
      return true;
    } catch (failure) {
      if (failureCode(failure) !== 'STALE_VERSION') setError(explain(failure));
      return false;
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };

  return {
    begin,
    current,
    setDraft,
    commit,
    cancel,
    close,
    isSaving,
    error,
    isChangedMeanwhile: !isSaving && !same(known, value),
  };
}
