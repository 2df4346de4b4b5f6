/** A field that holds several records: each can be taken out, another one added; every such step is saved at once. */
import { Plus, Star, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { IconButton } from '../IconButton';
import fieldStyles from './fields.module.css';
import { type Pick, Picker, type PickSource } from './PickField';
import styles from './PicksField.module.css';

type PicksFieldProps<P extends Pick> = {
  label: string;
  add: string;
  values: readonly P[];
  source: PickSource;
  show: (value: P) => ReactNode;
  /** Present when the first one stands for all: how it is marked, and what making another one the first is called. */
  first?: { mark: string; make: (name: string) => string };
  /** Present when the last one can't be taken out: why. */
  lastStays?: string | undefined;
  readOnly: boolean;
  onSave: (ids: string[]) => Promise<unknown>;
};

export function PicksField<P extends Pick>({
  label,
  add,
  values,
  source,
  show,
  first,
  lastStays,
  readOnly,
  onSave,
}: PicksFieldProps<P>) {
  const { t } = useTranslation();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const ids = values.map((value) => value.id);
  const isLast = lastStays !== undefined && values.length === 1;

  const close = () => {
    flushSync(() => setAdding(false));
    if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
  };
  const save = async (next: string[]) => {
    setSaving(true);
    try {
      await onSave(next);
      setProblem(null);
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setSaving(false);
      close();
    }
  };
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label} id={id}>
        {label}
      </span>
      <div className={styles.values} aria-busy={saving}>
        {values.length > 0 && (
          <ul className={styles.list} aria-labelledby={id}>
            {values.map((value, index) => (
              <li key={value.id} className={styles.value}>
                <span className={styles.name}>{show(value)}</span>
                {first && index === 0 && values.length > 1 && (
                  <span className={styles.mark}>{first.mark}</span>
                )}
                {!readOnly && (
                  <span className={styles.actions}>
                    {first && index > 0 && (
                      <IconButton
                        icon={Star}
                        size={14}
                        label={first.make(value.name)}
                        onClick={() => void save([value.id, ...ids.filter((other) => other !== value.id)])}
                      />
                    )}
                    {!isLast && (
                      <IconButton
                        icon={X}
                        size={14}
                        label={`${t('actions.remove')}: ${value.name}`}
                        onClick={() => void save(ids.filter((other) => other !== value.id))}
                      />
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
        {adding ? (
          <Picker
            source={source}
            value={null}
            labelledBy={id}
            exclude={ids}
            open
            onClose={close}
            onChange={(chosen) => chosen && void save([...ids, chosen.id])}
          />
        ) : readOnly ? (
          values.length === 0 && <span className={styles.none}>{t('field.empty')}</span>
        ) : (
          <button ref={opener} type="button" className={styles.add} onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden="true" /> {add}
          </button>
        )}
        {isLast && !readOnly && !adding && <p className={styles.stays}>{lastStays}</p>}
        {problem && (
          <p className={fieldStyles.error} role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
