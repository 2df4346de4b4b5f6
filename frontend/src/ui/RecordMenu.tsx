/** The further actions of a record's page. */
import { Menu } from '@mantine/core';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';

export function RecordMenu({
  onDelete,
  deleting,
}: {
  onDelete: (() => void) | undefined;
  deleting: boolean;
}) {
  const { t } = useTranslation();
  if (!onDelete) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={Ellipsis} label={t('actions.more')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item color="red" leftSection={<Trash2 size={14} />} disabled={deleting} onClick={onDelete}>
          {t('actions.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
