/** How much waits in a section, beside its name: red for what is late or due today, green for what nobody has answered. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Counter, countersQuery } from './queries';
import styles from './SectionBadge.module.css';

const MOST = 99;

/** Nothing is drawn while nothing waits. */
export function SectionBadge({ of }: { of: 'DEAL' | 'CONTACT' | 'COMPANY' | 'ALL' }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...countersQuery, enabled: false });
  const counter = of === 'ALL' ? data?.total : data?.sections.find(({ kind }) => kind === of)?.counter;
  if (!counter || counter.attention === 0) return null;
  const parts = (['overdue', 'today', 'incoming'] as const)
    .filter((part) => counter[part] > 0)
    .map((part) => t(`counters.${part}`, { count: counter[part] }));
  return (
    <span className={styles.badge} data-urgency={urgencyOf(counter)} title={parts.join(' · ')}>
      <span aria-hidden="true">{counter.attention > MOST ? `${MOST}+` : counter.attention}</span>
      <span className="visually-hidden">{parts.join(', ')}</span>
    </span>
  );
}

const urgencyOf = ({ overdue, today }: Counter) => (overdue + today > 0 ? 'due' : 'incoming');
