/** Of what one wants to be told, and whether the desktop shows it, too. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import { toast } from '@/ui/toast';
import { askForDesktop, desktopPermission } from './desktop';
import styles from './NotificationList.module.css';
import { KINDS, mute, mutedQuery } from './queries';

export function NotificationSettings() {
  const { t } = useTranslation('notifications');
  const queryClient = useQueryClient();
  const muted = useQuery(mutedQuery);
  const [permission, setPermission] = useState(desktopPermission);
  const change = useMutation({
    mutationFn: mute,
    onSuccess: (now) => queryClient.setQueryData(mutedQuery.queryKey, [...now]),
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Loaded query={muted} skeleton={<SkeletonRows rows={4} height="24px" />} compact>
      {(silent) => (
        <div className={styles.settings}>
          {KINDS.map((kind) => (
            <Tick
              key={kind}
              label={t(`kinds.${kind}`)}
              checked={!silent.includes(kind)}
              // One that is disabled would lose the focus.
              onChange={({ target }) => {
                if (change.isPending) return;
                change.mutate(target.checked ? silent.filter((one) => one !== kind) : [...silent, kind]);
              }}
            />
          ))}
          {permission === 'default' && (
            <Button
              variant="default"
              onClick={() => void askForDesktop().then((answer) => setPermission(answer))}
            >
              {t('desktop.ask')}
            </Button>
          )}
          {permission === 'granted' && <p className={styles.note}>{t('desktop.granted')}</p>}
          {permission === 'denied' && <p className={styles.note}>{t('desktop.denied')}</p>}
        </div>
      )}
    </Loaded>
  );
}
