/** Which fields of a deal must be filled before it enters a stage (R17). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageSemantics } from '@/gql/graphql';
import styles from './CardFieldsDialog.module.css';

/** Those that people fill and that may be empty; only a lost deal has a reason of loss. */
const OFFERED = [
  'amount',
  'expectedCloseDate',
  'beginDate',
  'probability',
  'company',
  'contacts',
  'description',
  'lossReason',
] as const;

type RequiredFieldsProps = {
  semantics: StageSemantics;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
};

export function RequiredFields({ semantics, value, onChange, error }: RequiredFieldsProps) {
  const { t } = useTranslation(['settings', 'record']);
  const offered = OFFERED.filter((name) => name !== 'lossReason' || semantics === 'FAILURE');
  const choose = (name: string, isWanted: boolean) =>
    onChange(isWanted ? [...value, name] : value.filter((one) => one !== name));
  return (
    <fieldset className={styles.fields}>
      <legend>{t('requiredFields')}</legend>
      <p className={styles.chosen}>{t('requiredFieldsHint')}</p>
      {offered.map((name) => (
        <label key={name} className={styles.field}>
          <input
            type="checkbox"
            checked={value.includes(name)}
            onChange={(event) => choose(name, event.currentTarget.checked)}
          />
          {t(`record:fields.${name}`)}
        </label>
      ))}
      {error && <p className={styles.problem}>{error}</p>}
    </fieldset>
  );
}
