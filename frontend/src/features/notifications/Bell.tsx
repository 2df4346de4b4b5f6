/** The bell: how much one has not read, and behind it what it is. */
import { useQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { LatePopover } from '@/ui/LatePopover';
import { usePhone } from '@/ui/usePhone';
import styles from './Bell.module.css';
import { unreadQuery } from './queries';

const MOST = 99;

const load = async () => {
  const [module] = await Promise.all([import('./NotificationList'), loadWords(['notifications'])]);
  return { default: module.NotificationList };
};
const NotificationList = lazy(load);

type BellProps = Record<'className' | 'wordClassName' | 'countClassName', string | undefined>;

export function Bell({ className, wordClassName, countClassName }: BellProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [opened, open] = useState(false);
  const { data: unread = 0 } = useQuery({ ...unreadQuery, enabled: false });
  return (
    <LatePopover
      label={t('bell.label')}
      position={isPhone ? 'top' : 'right-end'}
      width={isPhone ? 'min(360px, 94vw)' : 360}
      opened={opened}
      onOpen={open}
      prepare={() => void load().catch(() => undefined)}
      button={(popover) => (
        <button
          {...popover}
          type="button"
          className={className}
          title={t('bell.label')}
          aria-label={unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label')}
        >
          <BellIcon size={16} aria-hidden="true" />
          <span className={wordClassName} aria-hidden="true">
            {t('bell.label')}
          </span>
          {unread > 0 && (
            <span className={countClassName} aria-hidden="true">
              <span className={styles.count}>{unread > MOST ? `${MOST}+` : unread}</span>
            </span>
          )}
        </button>
      )}
    >
      <NotificationList onClose={() => open(false)} />
    </LatePopover>
  );
}
