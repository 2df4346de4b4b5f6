/** The input of a form for a value of any field, by what it holds; the value is text until the form is sent. */
import { Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrencyChoice } from '@/features/currencies';
import { type Pick, Picker, type PickSource } from '@/ui/fields/PickField';
import type { ValueField } from './field';
import { useValueSource } from './sources';
import { moneyText, typedMoney } from './typed';

export type TypedInputProps = {
  field: ValueField;
  label: string;
  value: string;
  /** Of what is referred to. */
  name?: string;
  error?: ReactNode;
  required?: boolean;
  /** Of amounts, unless another is chosen beside them. */
  currency: string;
  /** Amounts have no other. */
  isCurrencyFixed?: boolean;
  /** Stands first in a dialog, which gives it the focus. */
  isFirst?: boolean;
  onChange: (value: string, name?: string) => void;
};

const INPUT_TYPES: Partial<Record<ValueField['type'], string>> = {
  DATE: 'date',
  DATETIME: 'datetime-local',
  URL: 'url',
};
const LONG: readonly ValueField['type'][] = ['TEXT', 'ADDRESS'];
const NUMBERS: readonly ValueField['type'][] = ['INTEGER', 'NUMBER'];

export function TypedInput(props: TypedInputProps) {
  const { field, label, value, error, required = false, isFirst = false, onChange } = props;
  const { type, maxLength, options = [] } = field;
  const { t } = useTranslation();
  const source = useValueSource(field);
  if (source) return <FromSource source={source} {...props} />;
  if (type === 'MONEY') return <Amount {...props} />;
  const common = { label, required, error, ...(isFirst && { 'data-autofocus': true }) };
  const choices =
    type === 'BOOLEAN'
      ? [
          { value: 'true', label: t('states.yes') },
          { value: 'false', label: t('states.no') },
        ]
      : options.map((option) => ({ value: option.id, label: option.label }));
  if (choices.length > 0)
    return (
      <Select
        {...common}
        searchable={choices.length > 2}
        clearable={!required}
        data={choices}
        value={value || null}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  const text = {
    ...common,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ...(maxLength && { maxLength }),
  };
  if (LONG.includes(type)) return <Textarea {...text} autosize minRows={2} />;
  return (
    <TextInput
      {...text}
      type={INPUT_TYPES[type] ?? 'text'}
      {...(NUMBERS.includes(type) && { inputMode: 'decimal' as const })}
    />
  );
}

/** What it is in is chosen before or after the amount is typed. */
function Amount(props: TypedInputProps) {
  const { label, value, error, required = false, isCurrencyFixed = false, isFirst = false, onChange } = props;
  const [currency, setCurrency] = useState(typedMoney(value, props.currency).currency);
  const { amount } = typedMoney(value, currency);
  const tell = (text: string, code: string) => onChange(isCurrencyFixed ? text : moneyText(text, code));
  const choose = (code: string) => {
    setCurrency(code);
    tell(amount, code);
  };
  return (
    <TextInput
      label={label}
      required={required}
      error={error}
      inputMode="decimal"
      {...(isFirst && { 'data-autofocus': true })}
      value={amount}
      onChange={(event) => tell(event.currentTarget.value, currency)}
      rightSection={isCurrencyFixed ? currency : <CurrencyChoice value={currency} onChange={choose} />}
      rightSectionWidth={72}
    />
  );
}

type FromSourceProps = TypedInputProps & { source: PickSource };

function FromSource(props: FromSourceProps) {
  const { source, label, value, name = '', error, required = false, isFirst = false, onChange } = props;
  const [picked, setPicked] = useState<Pick | null>(value ? { id: value, name } : null);
  return (
    <Picker
      source={source}
      label={label}
      value={picked}
      error={error}
      required={required}
      isFirst={isFirst}
      onChange={(chosen) => {
        setPicked(chosen);
        onChange(chosen?.id ?? '', chosen?.name);
      }}
    />
  );
}
