/** What a record holds in the fields that administrators have added, each changed in place (R15). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/features/currencies';
import {
  asAmount,
  asReferences,
  type CustomField,
  type ExtensibleKind,
  type Reference,
  referenceName,
  useCustomFields,
  useValueWords,
} from '@/features/customFields';
import { Person } from '@/ui/Avatar';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import {
  DateField,
  InstantField,
  LongTextField,
  NumberField,
  TextField,
  YesNoField,
} from '@/ui/fields/TextFields';
import { valueField } from './field';
import { useValueSource } from './sources';

export type CustomValue = { code: string; value?: unknown };
type Save = (input: { customFields: { code: string; value: unknown }[] }) => Promise<unknown>;

type CustomPartsOf = {
  kind: ExtensibleKind;
  values: readonly CustomValue[];
  readOnly: boolean;
  save: Save;
};

/** What shows each of them, by its code. */
export function useCustomParts({ kind, values, readOnly, save }: CustomPartsOf) {
  const { data: fields = [] } = useCustomFields(kind);
  const held = new Map(values.map(({ code, value }) => [code, value]));
  return Object.fromEntries(
    fields.map((field): [string, ReactNode] => [
      field.code,
      <CustomValueField
        key={field.id}
        field={field}
        value={held.get(field.code) ?? null}
        readOnly={readOnly}
        onSave={(value) => save({ customFields: [{ code: field.code, value }] })}
      />,
    ]),
  );
}

type ValueProps = {
  field: CustomField;
  value: unknown;
  readOnly: boolean;
  onSave: (value: unknown) => Promise<unknown>;
};

function CustomValueField({ field, value, readOnly, onSave }: ValueProps) {
  const common = { label: field.label, readOnly, onSave };
  const text = (value as string | null) ?? null;
  switch (field.type) {
    case 'TEXT':
    case 'ADDRESS':
      return <LongTextField {...common} value={text} />;
    case 'URL':
      return <TextField {...common} type="url" value={text} link />;
    case 'INTEGER':
    case 'NUMBER':
      return <NumberField {...common} value={(value as number | null) ?? null} />;
    case 'BOOLEAN':
      return <YesNoField {...common} value={(value as boolean | null) ?? null} clearable={!field.required} />;
    case 'DATE':
      return <DateField {...common} value={text} />;
    case 'DATETIME':
      return <InstantField {...common} value={text} />;
    case 'MONEY':
      return <AmountField {...common} value={asAmount(value)} />;
    case 'LIST':
    case 'PICKLIST':
    case 'USER':
    case 'CRM_LINK':
      return <ReferenceField field={field} value={value} readOnly={readOnly} onSave={onSave} />;
    default:
      return <TextField {...common} value={text} />;
  }
}

function ReferenceField({ field, value, readOnly, onSave }: ValueProps) {
  const { t } = useTranslation(['record', 'common']);
  const words = useValueWords();
  const source = useValueSource(valueField(field));
  const references = asReferences(value);
  const show = (reference: Reference) =>
    field.type === 'USER' ? <Person {...reference} /> : referenceName(reference, words);
  if (!source) return null;
  if (field.multiple) {
    return (
      <PicksField
        label={field.label}
        add={t('common:actions.add')}
        values={references}
        source={source}
        show={show}
        readOnly={readOnly}
        onSave={onSave}
      />
    );
  }
  return (
    <PickField
      label={field.label}
      value={references[0] ?? null}
      source={source}
      show={show}
      clearable={!field.required}
      readOnly={readOnly}
      onSave={(chosen) => onSave(chosen?.id ?? null)}
    />
  );
}
