/** The field of a new condition, found by typing a part of its name. */
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { useFieldWords } from '@/features/fields';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import fieldStyles from '@/ui/fields/fields.module.css';
import { operatorsFor } from './conditions';
import styles from './FilterBar.module.css';

type FieldChoiceProps = { fields: readonly FieldInfo[]; onChoose: (field: FieldInfo) => void };

export function FieldChoice({ fields, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation('list');
  const { fieldName } = useFieldWords();
  const [text, setText] = useState('');
  const usable = fields.filter((field) => operatorsFor(field).length > 0);
  const found = text.trim() ? fuzzyFind(usable, text, fieldName) : usable;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
    stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk from the line through the list below it
    <div className={styles.fieldChoice} onKeyDown={onKeyDown}>
      <input
        className={fieldStyles.input}
        aria-label={t('filter.field')}
        placeholder={t('filter.field')}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || !first) return;
          event.preventDefault();
          onChoose(first);
        }}
      />
      <ul className={styles.fields}>
        {found.map((field) => (
          <li key={field.code}>
            <button type="button" className={styles.field} onClick={() => onChoose(field)}>
              {fieldName(field)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
