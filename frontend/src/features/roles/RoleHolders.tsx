/** Who holds a role: users, and everyone of a group or department. */
import { Building2, Network, Plus, Users, UsersRound, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleHolderType } from '@/gql/graphql';
import { Avatar } from '@/ui/Avatar';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { HolderDialog } from './HolderDialog';
import { type Holder, type Role, unassignRole } from './queries';
import styles from './RolesPage.module.css';
import { useRoleChange } from './useRoleChange';

const ICONS = {
  DEPARTMENT: Building2,
  DEPARTMENT_TREE: Network,
  USER_GROUP: Users,
  PROJECT_GROUP: UsersRound,
} as const satisfies Record<Exclude<RoleHolderType, 'USER'>, unknown>;

function Mark({ holder }: { holder: Holder }) {
  if (holder.type === 'USER') return <Avatar id={holder.id} name={holder.name} decorative />;
  const Icon = ICONS[holder.type];
  return <Icon size={16} aria-hidden="true" className={styles.holderIcon} />;
}

export function RoleHolders({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const change = useRoleChange();
  const [adding, setAdding] = useState(false);
  const isSame = (one: Holder, other: Holder) => one.type === other.type && one.id === other.id;
  const take = (holder: Holder) =>
    change.mutate({
      id: role.id,
      expected: (now) => ({ ...now, holders: now.holders.filter((one) => !isSame(one, holder)) }),
      act: (now) => unassignRole(now, holder),
    });
  return (
    <Section
      title={t('holders')}
      count={role.holders.length}
      action={<IconButton icon={Plus} label={t('give')} onClick={() => setAdding(true)} />}
    >
      {role.holders.length === 0 ? (
        <EmptyState compact title={t('nobody')} />
      ) : (
        <ul className={styles.holders}>
          {role.holders.map((holder) => (
            <li key={`${holder.type} ${holder.id}`} className={styles.holder}>
              <Mark holder={holder} />
              <span className={styles.holderName}>{holder.name}</span>
              {holder.type !== 'USER' && (
                <span className={styles.holderType}>{t(`holderTypes.${holder.type}`)}</span>
              )}
              <IconButton
                icon={X}
                size={14}
                label={t('take', { role: role.name, name: holder.name })}
                onClick={() => take(holder)}
              />
            </li>
          ))}
        </ul>
      )}
      {adding && <HolderDialog role={role} onClose={() => setAdding(false)} />}
    </Section>
  );
}
