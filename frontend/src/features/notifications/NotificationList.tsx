/** What one has been told, newest first; pressing one reads it and leads to what it is about. */
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  AlarmClock,
  AtSign,
  CalendarPlus,
  CheckCheck,
  type LucideIcon,
  Settings2,
  UserCheck,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationKind } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { InstantText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import styles from './NotificationList.module.css';
import { NotificationSettings } from './NotificationSettings';
import { placeOf } from './place';
import { markRead, NOTIFICATIONS, notificationsQuery, type Told, unreadQuery } from './queries';
import { sentenceOf } from './sentence';

const ICONS: Record<NotificationKind, LucideIcon> = {
  MENTION: AtSign,
  ASSIGNED: UserCheck,
  PLANNED: CalendarPlus,
  REMINDER: AlarmClock,
};

export function NotificationList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['notifications', 'common']);
  const queryClient = useQueryClient();
  const list = useInfiniteQuery(notificationsQuery);
  const [choosing, choose] = useState(false);
  const read = useMutation({
    mutationFn: markRead,
    onSuccess: (unread) => {
      queryClient.setQueryData(unreadQuery.queryKey, unread);
      return queryClient.invalidateQueries({ queryKey: NOTIFICATIONS });
    },
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton icon={CheckCheck} label={t('readAll')} onClick={() => read.mutate(null)} />
        <IconButton
          icon={Settings2}
          label={t('settings')}
          aria-pressed={choosing}
          onClick={() => choose(!choosing)}
        />
      </div>
      {choosing ? (
        <div className={styles.choices}>
          <NotificationSettings />
        </div>
      ) : (
        <Loaded query={list} skeleton={<SkeletonRows rows={4} height="34px" />} compact>
          {({ pages }) => {
            const rows = pages.flatMap(({ nodes }) => nodes);
            if (rows.length === 0)
              return (
                <EmptyState title={t('empty.title')} compact>
                  {t('empty.text')}
                </EmptyState>
              );
            return (
              <ul className={styles.rows}>
                {rows.map((told) => (
                  <Row key={told.id} told={told} onRead={() => read.mutate([told.id])} onClose={onClose} />
                ))}
                {list.hasNextPage && (
                  <li className={styles.more}>
                    <Button
                      variant="default"
                      loading={list.isFetchingNextPage}
                      onClick={() => void list.fetchNextPage()}
                    >
                      {t('common:actions.loadMore')}
                    </Button>
                  </li>
                )}
              </ul>
            );
          }}
        </Loaded>
      )}
    </div>
  );
}

type RowProps = { told: Told; onRead: () => void; onClose: () => void };

function Row({ told, onRead, onClose }: RowProps) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const navigate = useNavigate();
  const Icon = ICONS[told.kind];
  const open = () => {
    if (!told.readAt) onRead();
    const place = placeOf(told);
    if (!place) return;
    onClose();
    void navigate(place);
  };
  return (
    <li>
      <button type="button" className={styles.row} data-unread={!told.readAt || undefined} onClick={open}>
        <Icon size={14} aria-hidden="true" />
        <span className={styles.text}>
          {sentenceOf(told, t, format)}
          {!told.readAt && <span className="visually-hidden"> · {t('unread')}</span>}
        </span>
        <span className={styles.when}>
          <InstantText value={told.at} relative />
        </span>
      </button>
    </li>
  );
}
