/** On a phone: the last tab, behind which is what has none of its own, and the person's own menu. */
import { useMergedRef } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationPopover, Unread, useUnreadWords } from '@/features/notifications';
import { useMe } from '@/features/session';
import { lazy } from '@/lib/lazy';
import { LateMenu, type MenuButton } from '@/ui/LateMenu';
import { sectionAt, tabsOf } from './sections';

const load = async () => ({ default: (await import('./MoreItems')).MoreItems });
const MoreItems = lazy(load);

type Classes = Record<'className' | 'wordClassName' | 'countClassName', string | undefined>;

export function More(classes: Classes) {
  const [isReading, read] = useState(false);
  return (
    <NotificationPopover
      position="top-end"
      width="min(360px, 94vw)"
      opened={isReading}
      onOpen={read}
      button={({ ref }) => (
        <LateMenu
          position="top-end"
          width="min(300px, 94vw)"
          prepare={load}
          button={(menu) => <MoreButton {...classes} menu={menu} anchor={ref} />}
        >
          <MoreItems onNotifications={() => read(true)} />
        </LateMenu>
      )}
    />
  );
}

type MoreButtonProps = Classes & { menu: MenuButton; anchor: Ref<HTMLButtonElement> | undefined };

function MoreButton({ className, wordClassName, countClassName, menu, anchor }: MoreButtonProps) {
  const { t } = useTranslation();
  const me = useMe();
  const here = sectionAt(useLocation({ select: ({ pathname }) => pathname }));
  const ref = useMergedRef(menu.ref, anchor);
  const isElsewhere = here && !tabsOf(me).some(({ name }) => name === here);
  return (
    <button
      {...menu}
      ref={ref}
      type="button"
      className={className}
      data-active={isElsewhere || undefined}
      aria-label={`${t('nav.more')}, ${useUnreadWords()}`}
    >
      <Ellipsis size={16} aria-hidden="true" />
      <span className={wordClassName}>{t('nav.more')}</span>
      <Unread className={countClassName} />
    </button>
  );
}
