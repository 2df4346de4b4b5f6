/** Custom fields that a new record can't be without, in the form that makes it. */
import { type ReactNode, useState } from 'react';
import { type ExtensibleKind, useCustomFields } from '@/features/customFields';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import { valueField } from './field';
import { TypedInput } from './TypedInput';
import { typedValue } from './typed';

export type RequiredInputs = {
  /** The inputs, to stand in the form. */
  inputs: ReactNode;
  /** What they hold, as the server takes it. */
  given: () => { customFields?: { code: string; value: unknown }[] };
};

/** What has a default is not asked for. */
export function useRequiredInputs(kind: ExtensibleKind): RequiredInputs {
  const { data: fields = [] } = useCustomFields(kind);
  const { baseCurrency: currency } = useMe();
  const { timeZone } = useFormat();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const asked = fields.filter(({ required, defaultValue }) => required && defaultValue === null);
  return {
    inputs: asked.map((field) => (
      <TypedInput
        key={field.id}
        field={valueField(field)}
        label={field.label}
        required
        currency={currency}
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
              value: typedValue(
                valueField(field),
                values[field.code] ?? '',
                { currency, timeZone },
                field.code,
              ),
            })),
          },
  };
}
