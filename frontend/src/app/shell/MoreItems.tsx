/** What is behind “More”: the sections without a tab, what one has been told, and the person's own menu. */
import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SectionBadge } from '@/features/counters';
import { Unread, useUnreadWords } from '@/features/notifications';
import { useMe } from '@/features/session';
import { beyondTabs } from './sections';
import { UserMenuItems } from './UserMenuItems';

export function MoreItems({ onNotifications }: { onNotifications: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      {beyondTabs(me).map(({ key, to, icon: Icon, counted }) => (
        <Menu.Item
          key={key}
          leftSection={<Icon size={14} />}
          rightSection={counted && <SectionBadge of={counted} />}
          component={Link}
          to={to}
        >
          {t(`nav.${key}`)}
        </Menu.Item>
      ))}
      <Menu.Item
        leftSection={<Bell size={14} />}
        rightSection={<Unread />}
        aria-label={useUnreadWords()}
        onClick={onNotifications}
      >
        {t('bell.label')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{me.user.name}</Menu.Label>
      <UserMenuItems />
    </>
  );
}
