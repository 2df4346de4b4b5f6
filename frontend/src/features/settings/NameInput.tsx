/** A name that is changed where it stands. */
import { type KeyboardEvent, useId, useState } from 'react';
import { explain } from '@/lib/failure';
import styles from './PickListValues.module.css';

/** `over`: the name as it was when the writing began; null once the person knows what a colleague has made of it. */
type Draft = { text: string; over: { name: string; version: number } | null };

type NameInputProps = {
  label: string;
  name: string;
  version: number;
  maxLength: number;
  /** It can't be chosen. */
  isOff?: boolean;
  /** `version`: the one that was written over, when it is no longer the latest. */
  onSave: (name: string, version?: number) => Promise<unknown>;
};

/** Enter or leaving it saves; Escape gives it back. */
export function NameInput({ label, name, version, maxLength, isOff = false, onSave }: NameInputProps) {
  const problemId = useId();
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const cancel = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const commit = async () => {
    if (!draft) return;
    if (draft.text.trim() === name) return cancel();
    try {
      const isOld = draft.over !== null && draft.over.name !== name;
      await onSave(draft.text, isOld ? draft.over?.version : undefined);
      // What was typed since goes on from the name that is saved.
      setDraft((now) => (now === draft ? undefined : now && { ...now, over: null }));
      setProblem(undefined);
    } catch (error) {
      setProblem(explain(error));
      setDraft((now) => now && { ...now, over: null });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    else if (event.key === 'Escape' && draft) cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className={styles.label}>
      <input
        className={styles.input}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && problemId}
        data-off={isOff || undefined}
        maxLength={maxLength}
        value={draft?.text ?? name}
        onChange={({ currentTarget }) => {
          setProblem(undefined);
          setDraft({ over: draft ? draft.over : { name, version }, text: currentTarget.value });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => problem === undefined && void commit()}
      />
      {problem && (
        <span className={styles.problem} id={problemId} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
