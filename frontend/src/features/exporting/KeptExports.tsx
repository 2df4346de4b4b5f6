/** One's exports of the last day that are still there to be fetched. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import styles from './exporting.module.css';
import { exportsQuery } from './queries';

const MOST = 3;

export function KeptExports() {
  const { t } = useTranslation('export');
  const format = useFormat();
  const { data } = useQuery(exportsQuery);
  const ready = (data ?? []).filter(({ url }) => url).slice(0, MOST);
  if (ready.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label={t('earlier')}>
      <h3>{t('earlier')}</h3>
      <ul>
        {ready.map(({ id, title, url, rows, expiresAt }) => (
          <li key={id}>
            <a href={url ?? ''} download={title}>
              {title}
            </a>
            <span className={styles.hint}>
              {[
                t('rows', { count: rows ?? 0, formatted: format.number(rows ?? 0) }),
                t('until', { when: format.dateTime(expiresAt) }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
