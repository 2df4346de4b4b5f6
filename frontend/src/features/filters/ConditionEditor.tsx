/** How one condition is changed: what is asked of the field, and with which value. */
import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { useFieldWords } from '@/features/fields';
import fieldStyles from '@/ui/fields/fields.module.css';
import { ConditionValue } from './ConditionValue';
import { type Condition, isChosen, isSeveral, needsValue, operatorsFor } from './conditions';
import styles from './FilterBar.module.css';

type ConditionEditorProps = {
  field: FieldInfo;
  condition: Condition | undefined;
  onApply: (condition: Condition) => void;
};

/** A value of another shape than the operator takes is none. */
function shaped(field: FieldInfo, op: Condition['op'], value: unknown): unknown {
  const parts = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  if (op === 'BETWEEN') return [parts[0] ?? '', parts[1] ?? ''];
  if (isSeveral(op)) return parts;
  if (field.type === 'BOOLEAN') return parts[0] ?? true;
  return parts[0] ?? (isChosen(field.type) ? null : '');
}

const isWhole = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isWhole)
    : value !== null && value !== undefined && value !== '' && (value as { amount?: string }).amount !== '';

export function ConditionEditor({ field, condition, onApply }: ConditionEditorProps) {
  const { t } = useTranslation(['list', 'common']);
  const { fieldName } = useFieldWords();
  const id = useId();
  const operators = operatorsFor(field);
  const [op, setOp] = useState(condition?.op ?? operators[0] ?? 'EQ');
  const [value, setValue] = useState(() => shaped(field, op, condition?.value));
  const isReady = !needsValue(op) || isWhole(value);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onApply({ field: field.code, op, value: needsValue(op) ? value : null });
  };
  return (
    <form className={styles.form} onSubmit={apply}>
      <div className={styles.formHead}>
        <span id={id} className={styles.formName}>
          {fieldName(field)}
        </span>
        <select
          className={fieldStyles.input}
          aria-label={t('filter.operator', { field: fieldName(field) })}
          value={op}
          onChange={(event) => {
            const next = operators.find((one) => one === event.currentTarget.value) ?? op;
            setOp(next);
            setValue(shaped(field, next, value));
          }}
        >
          {operators.map((one) => (
            <option key={one} value={one}>
              {t(`op.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {needsValue(op) && (
        <ConditionValue field={field} op={op} value={value} labelledBy={id} onChange={setValue} />
      )}
      <Button type="submit" fullWidth disabled={!isReady}>
        {t('filter.apply')}
      </Button>
    </form>
  );
}
