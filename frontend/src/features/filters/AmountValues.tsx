/** The amounts of a condition, and the one currency that they are in: the base currency unless another is chosen (R13). */

import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import type { MoneyValue } from '@/lib/format';
import fieldStyles from '@/ui/fields/fields.module.css';
import { asDecimalText } from '@/ui/fields/figures';
import { amountOf } from './conditions';
import styles from './FilterBar.module.css';

type AmountValuesProps = {
  /** From and to, or a single one. */
  parts: readonly unknown[];
  labelledBy: string;
  onChange: (parts: readonly unknown[]) => void;
};

export function AmountValues({ parts, labelledBy, onChange }: AmountValuesProps) {
  const { t } = useTranslation('common');
  const { baseCurrency, currencies } = useMe();
  const amounts = parts.map((part) => amountOf(part, baseCurrency));
  const currency = amounts[0]?.currency ?? baseCurrency;
  /** Where there is but one currency, there is none to name. */
  const give = (next: readonly MoneyValue[]) =>
    onChange(currencies.length > 1 ? next : next.map(({ amount }) => amount));
  const known = currencies.map(({ code }) => code);
  return (
    <div className={styles.values}>
      {amounts.map(({ amount }, at) => (
        <input
          key={at === 0 ? 'from' : 'to'}
          className={fieldStyles.input}
          inputMode="decimal"
          aria-labelledby={labelledBy}
          {...(at === 0 && { 'data-autofocus': true })}
          value={amount}
          onChange={(event) => {
            const typed = asDecimalText(event.currentTarget.value);
            give(amounts.map((one, place) => ({ amount: place === at ? typed : one.amount, currency })));
          }}
        />
      ))}
      {known.length > 1 && (
        <select
          className={`${fieldStyles.input} ${styles.currency}`}
          aria-label={t('field.currency')}
          value={currency}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            give(amounts.map(({ amount }) => ({ amount, currency: chosen })));
          }}
        >
          {[...new Set([currency, ...known])].map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      )}
    </div>
  );
}
