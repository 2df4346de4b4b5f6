/** When one is reminded, as a field of a record: each change is saved as it is made. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { remindersText } from '@/lib/reminders';
import fieldStyles from './fields.module.css';
import { Reminders } from './Reminders';

type RemindersFieldProps = {
  label: string;
  value: readonly number[];
  readOnly: boolean;
  onSave: (reminders: number[]) => Promise<unknown>;
};

export function RemindersField({ label, value, readOnly, onSave }: RemindersFieldProps) {
  const { t } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  /** Shown at once: the next change is made from it, and not from what is still being saved. */
  const [chosen, setChosen] = useState(value);
  const saving = useRef(0);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    if (saving.current === 0) setChosen(value);
  }, [value]);
  const save = async (next: readonly number[]) => {
    setChosen(next);
    saving.current += 1;
    try {
      await onSave([...next]);
      setProblem(null);
    } catch (error) {
      setProblem(explain(error));
      if (saving.current === 1) setChosen(latest.current);
    } finally {
      saving.current -= 1;
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the grid of fields
    <div className={fieldStyles.field} role="group" aria-labelledby={id}>
      <span className={fieldStyles.label} id={id}>
        {label}
      </span>
      {readOnly ? (
        <span className={fieldStyles.value}>{remindersText(value, t, format)}</span>
      ) : (
        <div>
          <Reminders chosen={chosen} onChange={(next) => void save(next)} />
          {problem && (
            <p className={fieldStyles.error} role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
