/** An amount in one of the currencies there are, changed in place; the base currency unless another is chosen. */
import { useMe } from '@/features/session';
import type { MoneyValue } from '@/lib/format';
import { EditableField } from '@/ui/fields/EditableField';
import { MoneyEditor } from '@/ui/fields/editors';
import { moneyOf } from '@/ui/fields/figures';
import type { EditorProps } from '@/ui/fields/useEditing';
import { Money } from '@/ui/Money';

type Amount = MoneyValue | null;
type AmountFieldProps = {
  label: string;
  value: Amount;
  readOnly: boolean;
  onSave: (value: Amount) => Promise<unknown>;
};

export function AmountField({ onSave, ...field }: AmountFieldProps) {
  return (
    <EditableField<Amount>
      {...field}
      onSave={async (value) => onSave(value && moneyOf(value.amount, value.currency, 'amount'))}
      isEmpty={(value) => value === null}
      show={(value) => value && <Money value={value} />}
      edit={(editor) => <AmountEditor editor={editor} />}
    />
  );
}

export function AmountEditor({ editor }: { editor: EditorProps<Amount> }) {
  const { baseCurrency, currencies } = useMe();
  return (
    <MoneyEditor
      editor={editor}
      defaultCurrency={baseCurrency}
      currencies={currencies.map(({ code }) => code)}
    />
  );
}
