/** One field that is asked for, by what it holds. */
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { peopleSource } from '@/features/people';
import { usePickListSource } from '@/features/pickLists';
import { type Pick, Picker, type PickSource } from '@/ui/fields/PickField';
import type { AskedField } from './queries';

const SOURCES: Partial<Record<AskedField['type'], PickSource>> = {
  USER: peopleSource,
  COMPANY: companiesSource,
  CONTACT: contactsSource,
};

type FieldInputProps = {
  field: AskedField;
  label: string;
  isFirst: boolean;
  isRequired: boolean;
  currency: string;
  value: string;
  /** Of what was chosen. */
  name: string;
  error: string | undefined;
  onChange: (value: string, name?: string) => void;
};

export function FieldInput(props: FieldInputProps) {
  const { field, label, isFirst, isRequired, currency, value, error, onChange } = props;
  const { type, options, maxLength, pickList } = field;
  const common = { label, required: isRequired, error, ...(isFirst && { 'data-autofocus': true }) };
  // Before the options: a source knows of those that come while the form is open.
  if (pickList) return <FromPickList code={pickList} {...props} />;
  const source = SOURCES[type];
  if (source) return <FromSource source={source} {...props} />;
  if (options.length > 0)
    return (
      <Select
        {...common}
        searchable
        data={options.map((option) => ({ value: option.id, label: option.label }))}
        value={value || null}
        onChange={(id) => onChange(id ?? '')}
      />
    );
  const text = {
    ...common,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ...(maxLength !== null && { maxLength }),
  };
  if (type === 'TEXT') return <Textarea {...text} autosize minRows={2} />;
  if (type === 'MONEY')
    return <TextInput {...text} inputMode="decimal" rightSection={currency} rightSectionWidth={48} />;
  return (
    <TextInput
      {...text}
      type={type === 'DATE' ? 'date' : 'text'}
      {...(type === 'INTEGER' && { inputMode: 'numeric' as const })}
    />
  );
}

function FromPickList({ code, ...props }: FieldInputProps & { code: string }) {
  return <FromSource source={usePickListSource(code)} {...props} />;
}

type FromSourceProps = FieldInputProps & { source: PickSource };

function FromSource({ source, label, isFirst, isRequired, value, name, error, onChange }: FromSourceProps) {
  const [picked, setPicked] = useState<Pick | null>(value ? { id: value, name } : null);
  return (
    <Picker
      source={source}
      label={label}
      value={picked}
      error={error}
      required={isRequired}
      isFirst={isFirst}
      onChange={(next) => {
        setPicked(next);
        onChange(next?.id ?? '', next?.name);
      }}
    />
  );
}
