/** The bell: how much one has not read, and behind it what it is. */
import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationPopover } from './NotificationPopover';
import { Unread, useUnreadWords } from './Unread';

type BellProps = Record<'className' | 'wordClassName' | 'countClassName', string | undefined>;

export function Bell({ className, wordClassName, countClassName }: BellProps) {
  const { t } = useTranslation();
  const [opened, open] = useState(false);
  const words = useUnreadWords();
  return (
    <NotificationPopover
      position="right-end"
      width={360}
      opened={opened}
      onOpen={open}
      button={(popover) => (
        <button {...popover} type="button" className={className} title={t('bell.label')} aria-label={words}>
          <BellIcon size={16} aria-hidden="true" />
          <span className={wordClassName} aria-hidden="true">
            {t('bell.label')}
          </span>
          <Unread className={countClassName} />
        </button>
      )}
    />
  );
}
