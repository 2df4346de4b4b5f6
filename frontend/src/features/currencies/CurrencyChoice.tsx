/** The currency of an amount that is being typed, at the end of its input; mere words where there is but one. */
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import styles from './CurrencyChoice.module.css';

type CurrencyChoiceProps = { value: string; onChange: (code: string) => void };

export function CurrencyChoice({ value, onChange }: CurrencyChoiceProps) {
  const { t } = useTranslation();
  const { currencies } = useMe();
  if (currencies.length < 2) return value;
  return (
    <select
      className={styles.choice}
      aria-label={t('field.currency')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {currencies.map(({ code }) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  );
}
