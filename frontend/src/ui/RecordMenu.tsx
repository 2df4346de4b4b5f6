/** The further actions of a record's page. */
import { Menu } from '@mantine/core';
import { Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';

export function RecordMenu({
  onDelete,
  deleting,
  children,
}: {
  onDelete: (() => void) | undefined;
  deleting: boolean;
  /** Entries of its own, before those that all have. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  if (!onDelete && !children) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={Ellipsis} label={t('actions.more')} />
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {onDelete && (
          <Menu.Item color="red" leftSection={<Trash2 size={14} />} disabled={deleting} onClick={onDelete}>
            {t('actions.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
