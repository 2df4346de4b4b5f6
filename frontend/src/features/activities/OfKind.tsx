/** Of which kind of items activities are shown: one condition of the filter, chosen in one place. */
import { useTranslation } from 'react-i18next';
import { type Conditions, isCompound } from '@/features/filters';
import type { Filter } from '@/gql/graphql';
import styles from './OfKind.module.css';

const KINDS = ['deals', 'contacts', 'companies'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = ({ field, op }: Filter): Kind | undefined =>
  op === 'ANY' ? KINDS.find((kind) => kind === field) : undefined;

type OfKindProps = { conditions: Conditions; onChange: (conditions: Conditions) => void };

export function OfKind({ conditions: { any, list }, onChange }: OfKindProps) {
  const { t } = useTranslation(['activities', 'common']);
  const chosen = list.flatMap((part) => (isCompound(part) ? (kindOf(part.filter) ?? []) : []))[0];
  const others = list.filter((part) => !isCompound(part) || !kindOf(part.filter));
  return (
    <select
      className={styles.kinds}
      data-wide
      aria-label={t('of')}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const added = value ? [{ filter: { field: value, op: 'ANY' } satisfies Filter }] : [];
        onChange({ any, list: [...others, ...added] });
      }}
    >
      <option value="">{t('anything')}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`common:nav.${kind}`)}
        </option>
      ))}
    </select>
  );
}
