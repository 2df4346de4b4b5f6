/** What is open already and sounds like what is being typed: to look at before making it twice. It stops nobody (B48). */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Building2, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import styles from './QuickAdd.module.css';

const TYPING_PAUSE = 250; // ms
const TELLING = 4; // letters before a likeness means anything

export function SimilarHint({ title }: { title: string }) {
  const { t } = useTranslation('card');
  const [asked] = useDebouncedValue(title.trim(), TYPING_PAUSE);
  const isAsked = asked.length >= TELLING;
  const { kind, name, alike } = useStagedKind();
  const { data = [] } = useQuery({
    queryKey: ['alike', kind, asked],
    queryFn: async () => (await alike?.(asked)) ?? [],
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  if (!isAsked || data.length === 0) return null;
  return (
    <div className={styles.similar} role="status">
      <p className={styles.hint}>{t('similar.title')}</p>
      <ul className={styles.likenesses}>
        {data.map(({ id, number, title: other, stage }) => (
          <li key={id}>
            {stage === null ? (
              <Building2 size={12} aria-hidden="true" />
            ) : (
              <Columns3 size={12} aria-hidden="true" />
            )}
            {stage === null ? (
              <Link to="/companies/$number" params={{ number: String(number) }} target="_blank" title={other}>
                {other}
              </Link>
            ) : (
              <Link to="." search={(now: object) => ({ ...now, [name]: number })} title={other}>
                {other}
              </Link>
            )}
            <span>{stage ?? t('similar.company')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
