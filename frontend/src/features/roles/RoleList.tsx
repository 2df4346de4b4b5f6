/** The roles by name, with how many hold each: chosen, renamed, cloned, deleted. */
import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { deleteRole, type Role } from './queries';
import type { Naming } from './RoleNameDialog';
import styles from './RolesPage.module.css';

type RoleListProps = {
  roles: readonly Role[];
  chosen: Role | undefined;
  onName: (naming: Naming) => void;
};

export function RoleList({ roles, chosen, onName }: RoleListProps) {
  const { t } = useTranslation(['roles', 'common']);
  const queryClient = useQueryClient();
  const removal = useMutation({
    mutationFn: deleteRole,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['roles'] }),
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Section title={t('roles')} count={roles.length}>
      <ul className={styles.lines}>
        {roles.map((role) => (
          <li key={role.id} className={styles.line} data-chosen={role.id === chosen?.id || undefined}>
            <Link
              to="/settings/roles"
              search={{ role: role.id }}
              className={styles.name}
              aria-current={role.id === chosen?.id}
              title={role.name}
            >
              {role.name}
            </Link>
            <span className={styles.count} title={t('holdersCount', { count: role.holders.length })}>
              {role.holders.length}
            </span>
            <Menu position="bottom-end">
              <Menu.Target>
                <IconButton icon={Ellipsis} label={t('actionsOn', { name: role.name })} />
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<Pencil size={14} />}
                  onClick={() => onName({ what: 'rename', role })}
                >
                  {t('common:actions.rename')}
                </Menu.Item>
                <Menu.Item leftSection={<Copy size={14} />} onClick={() => onName({ what: 'clone', role })}>
                  {t('clone')}
                </Menu.Item>
                <Menu.Item
                  color="red"
                  leftSection={<Trash2 size={14} />}
                  disabled={removal.isPending}
                  onClick={() => removal.mutate(role)}
                >
                  {t('common:actions.delete')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
    </Section>
  );
}
