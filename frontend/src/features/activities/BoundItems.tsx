/** What an activity is bound to: links to what its reader sees, and how much there is besides (R96). */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pageOfItem } from '@/lib/placeOfItem';
import styles from './BoundItems.module.css';

type Item = { __typename: string; id: string; number: number; title: string };
export type Bound = { items: readonly Item[]; hidden: number };

/** `isShort`: in a cell, one of them and how many more. */
type BoundItemsProps = Bound & { isShort?: boolean };

export function BoundItems({ items, hidden, isShort = false }: BoundItemsProps) {
  const { t } = useTranslation('activities');
  const shown = isShort ? items.slice(0, 1) : items;
  const more = items.length - shown.length + (shown.length > 0 && isShort ? hidden : 0);
  return (
    <span className={styles.items} data-short={isShort || undefined}>
      {shown.map(({ __typename, id, number, title }) => {
        const page = pageOfItem(__typename, number);
        return page ? (
          <Link key={id} {...page} className={styles.item} title={title} {...(isShort && { tabIndex: -1 })}>
            {title}
          </Link>
        ) : (
          <span key={id} className={styles.item} title={title}>
            {title}
          </span>
        );
      })}
      {more > 0 && <span className={styles.more}>+{more}</span>}
      {hidden > 0 && !(isShort && shown.length > 0) && (
        <span className={styles.hidden}>{t('hidden', { count: hidden })}</span>
      )}
    </span>
  );
}
