/** The person who is signed in, and the menu behind them. */

import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { lazy } from '@/lib/lazy';
import { Avatar } from '@/ui/Avatar';
import { LateMenu } from '@/ui/LateMenu';

const load = async () => ({ default: (await import('./UserMenuItems')).UserMenuItems });
const UserMenuItems = lazy(load);

type UserMenuProps = { className: string | undefined; wordClassName: string | undefined };

export function UserMenu({ className, wordClassName }: UserMenuProps) {
  const { t } = useTranslation();
  const { user } = useMe();
  return (
    <LateMenu
      position="top-start"
      width={220}
      prepare={load}
      button={(menu) => (
        <button {...menu} type="button" className={className} aria-label={`${t('user.menu')}: ${user.name}`}>
          <Avatar id={user.id} name={user.name} url={user.avatarUrl} decorative />
          <span className={wordClassName}>{user.name}</span>
        </button>
      )}
    >
      <UserMenuItems />
    </LateMenu>
  );
}
