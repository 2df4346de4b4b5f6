/** The inputs for what is asked, one under the other, as part of a form. */
import { useTranslation } from 'react-i18next';
import type { AskedField, Typed } from '@/features/entering';
import { TypedInput } from '@/features/fields';
import { fieldName } from '@/lib/fieldName';

type TypedValues = Pick<Typed, 'values' | 'names'>;

type AskedInputsProps = {
  fields: readonly AskedField[];
  typed: TypedValues;
  /** By name of the input. */
  faults: Readonly<Record<string, string>>;
  currency: string;
  isRequired: boolean;
  /** The one that has the focus at first. */
  focused?: number;
  onChange: (typed: TypedValues) => void;
};

export function AskedInputs({
  fields,
  typed,
  faults,
  currency,
  isRequired,
  focused,
  onChange,
}: AskedInputsProps) {
  const { t } = useTranslation('record');
  return fields.map((field, index) => (
    <TypedInput
      key={field.inputName}
      field={field}
      label={fieldName(field.name, t, field.label)}
      required={isRequired}
      currency={currency}
      isFirst={index === focused}
      value={typed.values[field.inputName] ?? ''}
      name={typed.names[field.inputName] ?? ''}
      error={faults[field.inputName]}
      onChange={(value, name = '') =>
        onChange({
          values: { ...typed.values, [field.inputName]: value },
          names: { ...typed.names, [field.inputName]: name },
        })
      }
    />
  ));
}
