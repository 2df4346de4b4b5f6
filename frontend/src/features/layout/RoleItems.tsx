/** The roles for whose holders a layout may be saved. */
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roleChoicesQuery } from '@/features/roles';
import { explain } from '@/lib/failure';

export function RoleItems({ onChoose }: { onChoose: (roleId: string) => void }) {
  const { t } = useTranslation(['record', 'common']);
  const { data: roles, error } = useQuery(roleChoicesQuery);
  if (error) return <Menu.Label>{explain(error)}</Menu.Label>;
  if (!roles) return <Menu.Label>{t('common:states.loading')}</Menu.Label>;
  if (roles.length === 0) return <Menu.Label>{t('layout.noRoles')}</Menu.Label>;
  return roles.map(({ id, name }) => (
    <Menu.Item key={id} onClick={() => onChoose(id)}>
      {name}
    </Menu.Item>
  ));
}
