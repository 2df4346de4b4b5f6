/** Custom fields in a form: each as its type asks for it, its value kept as text until the form is sent. */
import { Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomField, type ExtensibleKind, useCustomFields } from '@/features/customFields';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import { type Pick as Choice, Picker } from '@/ui/fields/PickField';
import { typedValue } from './typed';
import { useSource } from './useSource';

type Asked = Pick<CustomField, 'code' | 'label' | 'type' | 'multiple' | 'required' | 'linkTo' | 'pickList'>;

type CustomInputProps = {
  field: Asked;
  value: string;
  /** Of what is referred to. */
  name?: string;
  error?: ReactNode;
  /** Stands first in a dialog, which gives it the focus. */
  isFirst?: boolean;
  onChange: (value: string, name?: string) => void;
};

const INPUT_TYPES = { DATE: 'date', DATETIME: 'datetime-local', URL: 'url' } as const;

export function CustomInput({ field, value, name = '', error, isFirst = false, onChange }: CustomInputProps) {
  const { t } = useTranslation('record');
  const { baseCurrency } = useMe();
  const [picked, setPicked] = useState<Choice | null>(value ? { id: value, name } : null);
  const { type, label, required } = field;
  const source = useSource(field);
  if (source)
    return (
      <Picker
        source={source}
        label={required ? `${label} *` : label}
        value={picked}
        error={error}
        isFirst={isFirst}
        onChange={(chosen) => {
          setPicked(chosen);
          onChange(chosen?.id ?? '', chosen?.name);
        }}
      />
    );
  const common = { label, required, error, ...(isFirst && { 'data-autofocus': true }) };
  if (type === 'BOOLEAN')
    return (
      <Select
        {...common}
        data={[
          { value: 'true', label: t('value.yes') },
          { value: 'false', label: t('value.no') },
        ]}
        value={value || null}
        onChange={(chosen) => onChange(chosen ?? '')}
        clearable={!required}
      />
    );
  const text = {
    ...common,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (type === 'TEXT' || type === 'ADDRESS') return <Textarea {...text} autosize minRows={2} />;
  if (type === 'MONEY')
    return <TextInput {...text} inputMode="decimal" rightSection={baseCurrency} rightSectionWidth={52} />;
  return (
    <TextInput
      {...text}
      type={type in INPUT_TYPES ? INPUT_TYPES[type as keyof typeof INPUT_TYPES] : 'text'}
      {...((type === 'INTEGER' || type === 'NUMBER') && { inputMode: 'decimal' as const })}
    />
  );
}

export type RequiredInputs = {
  /** The inputs, to stand in the form. */
  inputs: ReactNode;
  /** What they hold, as the server takes it. */
  given: () => { customFields?: { code: string; value: unknown }[] };
};

/** What a new record can't be without, and has no default for. */
export function useRequiredInputs(kind: ExtensibleKind): RequiredInputs {
  const { data: fields = [] } = useCustomFields(kind);
  const { baseCurrency: currency } = useMe();
  const { timeZone } = useFormat();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const asked = fields.filter(({ required, defaultValue }) => required && defaultValue === null);
  return {
    inputs: asked.map((field) => (
      <CustomInput
        key={field.id}
        field={field}
        value={values[field.code] ?? ''}
        onChange={(value) => setValues((now) => ({ ...now, [field.code]: value }))}
      />
    )),
    given: () =>
      asked.length === 0
        ? {}
        : {
            customFields: asked.map((field) => ({
              code: field.code,
              value: typedValue(field, values[field.code] ?? '', { currency, timeZone }),
            })),
          },
  };
}
