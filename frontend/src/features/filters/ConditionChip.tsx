/** One condition as a chip: pressed it is changed, and its cross or the Delete key takes it away. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldInfo, REFERENCES, useFieldWords } from '@/features/fields';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import { lazy } from '@/lib/lazy';
import { LatePopover } from '@/ui/LatePopover';
import { Cross } from './Cross';
import { amountOf, type Condition, isChosen, needsValue } from './conditions';
import styles from './FilterBar.module.css';
import { periodOf } from './periods';
import { useNames } from './useNames';

export const loadEditor = async () => ({ default: (await import('./ConditionEditor')).ConditionEditor });
export const ConditionEditor = lazy(loadEditor);

type ConditionChipProps = {
  field: FieldInfo;
  condition: Condition;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
};

export function ConditionChip({ field, condition, onChange, onRemove }: ConditionChipProps) {
  const { t } = useTranslation('list');
  const { fieldName } = useFieldWords();
  const [opened, setOpened] = useState(false);
  const name = fieldName(field);
  const value = useValueText(field, condition);
  const words = [t(`op.${condition.op}`), value].filter(Boolean).join(' ');
  return (
    <span className={styles.chip}>
      <LatePopover
        label={name}
        opened={opened}
        onOpen={setOpened}
        prepare={loadEditor}
        position="bottom-start"
        width={300}
        button={(popover) => (
          <button
            {...popover}
            type="button"
            className={styles.chipButton}
            title={`${name} ${words}`}
            onKeyDown={(event) => {
              if (event.key !== 'Delete' && event.key !== 'Backspace') return;
              event.preventDefault();
              onRemove();
            }}
          >
            <span className={styles.chipField}>{name}</span> <span className={styles.chipWords}>{words}</span>
          </button>
        )}
      >
        <ConditionEditor
          field={field}
          condition={condition}
          onApply={(next) => {
            setOpened(false);
            onChange(next);
          }}
        />
      </LatePopover>
      <Cross name={name} onRemove={onRemove} />
    </span>
  );
}

const MOST_NAMED = 3;

function useValueText(field: FieldInfo, { op, value }: Condition): string {
  const { t } = useTranslation(['list', 'common']);
  const format = useFormat();
  const { optionName } = useFieldWords();
  const { baseCurrency } = useMe();
  const given = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== '');
  const isReference = REFERENCES.has(field.type);
  const named = isReference ? given.slice(0, MOST_NAMED).map(String) : [];
  const names = useNames(named.filter((id) => id !== '@me'));
  if (!needsValue(op)) return '';
  const one = (part: unknown): string => {
    if (part === '@me') return t('filter.me');
    if (isReference) return names.get(String(part)) ?? '…';
    if (field.type === 'ENUM') return optionName(String(part), field);
    if (field.type === 'BOOLEAN') return t(part ? 'common:states.yes' : 'common:states.no');
    const period = periodOf(part);
    if (period) return t(`period.${period}`);
    if (field.type === 'DATE' || field.type === 'DATETIME') return format.date(String(part));
    if (field.type === 'INTEGER' || field.type === 'NUMBER') return format.number(Number(part));
    if (field.type === 'MONEY') {
      const { amount, currency } = amountOf(part, baseCurrency);
      // An address may name what is no currency: the server says so.
      return /^[A-Z]{3}$/.test(currency) ? format.money({ amount, currency }) : `${amount} ${currency}`;
    }
    return t('filter.text', { text: String(part) });
  };
  if (op === 'BETWEEN') return given.map(one).join(' – ');
  const words = given.slice(0, MOST_NAMED).map(one).join(', ');
  const others = isChosen(field.type) ? given.length - MOST_NAMED : 0;
  return others > 0 ? `${words} +${others}` : words;
}
