/** The value of a condition, given by what the field holds. */

import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import type { FilterOp } from '@/gql/graphql';
import fieldStyles from '@/ui/fields/fields.module.css';
import { AmountValues } from './AmountValues';
import { ChosenValues } from './ChosenValues';
import { isChosen, isSeveral } from './conditions';
import { DayValue } from './DayValue';
import styles from './FilterBar.module.css';

type ConditionValueProps = {
  field: FieldInfo;
  op: FilterOp;
  value: unknown;
  labelledBy: string;
  onChange: (value: unknown) => void;
};

export function ConditionValue({ field, op, value, labelledBy, onChange }: ConditionValueProps) {
  const { t } = useTranslation('common');
  if (isChosen(field.type))
    return (
      <ChosenValues
        field={field}
        isSeveral={isSeveral(op)}
        value={value}
        labelledBy={labelledBy}
        onChange={onChange}
      />
    );
  if (field.type === 'BOOLEAN')
    return (
      <select
        className={fieldStyles.input}
        aria-labelledby={labelledBy}
        data-autofocus
        value={String(value)}
        onChange={(event) => onChange(event.currentTarget.value === 'true')}
      >
        <option value="true">{t('states.yes')}</option>
        <option value="false">{t('states.no')}</option>
      </select>
    );
  const parts: readonly unknown[] = op === 'BETWEEN' && Array.isArray(value) ? value : [value];
  const put = (at: number, next: unknown) =>
    onChange(op === 'BETWEEN' ? parts.map((part, place) => (place === at ? next : part)) : next);
  if (field.type === 'MONEY')
    return (
      <AmountValues
        parts={parts}
        labelledBy={labelledBy}
        onChange={(next) => onChange(op === 'BETWEEN' ? next : next[0])}
      />
    );
  const isDay = field.type === 'DATE' || field.type === 'DATETIME';
  return (
    <div className={styles.values}>
      {parts.map((part, at) => {
        const given = {
          labelledBy,
          isFirst: at === 0,
          onChange: (next: unknown) => put(at, next),
        };
        const key = at === 0 ? 'from' : 'to';
        return isDay ? (
          <DayValue key={key} value={String(part ?? '')} hasPeriods={op !== 'BETWEEN'} {...given} />
        ) : (
          <Typed key={key} field={field} value={part} {...given} />
        );
      })}
    </div>
  );
}

type TypedProps = {
  field: FieldInfo;
  value: unknown;
  labelledBy: string;
  isFirst: boolean;
  onChange: (value: unknown) => void;
};

function Typed({ field, value, labelledBy, isFirst, onChange }: TypedProps) {
  const isNumber = field.type === 'INTEGER' || field.type === 'NUMBER';
  const given = (text: string): unknown => {
    if (isNumber) return text === '' ? '' : Number(text);
    return text;
  };
  return (
    <input
      className={fieldStyles.input}
      type={isNumber ? 'number' : 'text'}
      step={field.type === 'NUMBER' ? 'any' : undefined}
      aria-labelledby={labelledBy}
      {...(isFirst && { 'data-autofocus': true })}
      value={value === null || value === undefined ? '' : String(value)}
      onChange={(event) => onChange(given(event.currentTarget.value))}
    />
  );
}
