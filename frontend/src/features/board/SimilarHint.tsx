/** What is open already and sounds like the deal being typed: to look at before making it twice. It stops nobody (B48). */
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Building2, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './QuickAdd.module.css';
import { similarQuery } from './queries';

const TYPING_PAUSE = 250; // ms
const TELLING = 4; // letters before a likeness means anything

export function SimilarHint({ title }: { title: string }) {
  const { t } = useTranslation('card');
  const [asked] = useDebouncedValue(title.trim(), TYPING_PAUSE);
  const isAsked = asked.length >= TELLING;
  const { data } = useQuery({ ...similarQuery(asked), enabled: isAsked });
  if (!isAsked || !data || data.deals.length + data.companies.length === 0) return null;
  return (
    <div className={styles.similar} role="status">
      <p className={styles.hint}>{t('similar.title')}</p>
      <ul className={styles.likenesses}>
        {data.deals.map(({ id, number, title: other, stage }) => (
          <li key={id}>
            <Columns3 size={12} aria-hidden="true" />
            <Link to="." search={(now) => ({ ...now, deal: number })} title={other}>
              {other}
            </Link>
            <span>{stage.name}</span>
          </li>
        ))}
        {data.companies.map(({ id, number, title: name }) => (
          <li key={id}>
            <Building2 size={12} aria-hidden="true" />
            <Link to="/companies/$number" params={{ number: String(number) }} target="_blank" title={name}>
              {name}
            </Link>
            <span>{t('similar.company')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
