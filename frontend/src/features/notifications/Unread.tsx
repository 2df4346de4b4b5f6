/** How much one has not read, as words and as a number. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from './queries';
import styles from './Unread.module.css';

const MOST = 99;

function useUnread(): number {
  // It is asked for, and told of, by what follows the notifications.
  const { data = 0 } = useQuery({ ...unreadQuery, enabled: false });
  return data;
}

export function useUnreadWords(): string {
  const { t } = useTranslation();
  const unread = useUnread();
  return unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label');
}

export function Unread({ className }: { className?: string | undefined }) {
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <span className={className} aria-hidden="true">
      <span className={styles.count}>{unread > MOST ? `${MOST}+` : unread}</span>
    </span>
  );
}
