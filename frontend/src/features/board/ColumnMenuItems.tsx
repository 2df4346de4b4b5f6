/** What everyone finds in a column's menu: its figures, a new card, and ways to look past the column. */
import { Menu } from '@mantine/core';
import { ChevronsRightLeft, EyeOff, Plus } from 'lucide-react';
import { useBoardWords } from '@/features/staged';
import type { ColumnDeeds } from './ColumnMenu';

type ColumnMenuItemsProps = ColumnDeeds & { figures: readonly string[] };

export function ColumnMenuItems({ figures, onAdd, onCollapse, onHide }: ColumnMenuItemsProps) {
  const { t } = useBoardWords();
  return (
    <>
      {figures.map((figure) => (
        <Menu.Label key={figure}>{figure}</Menu.Label>
      ))}
      {onAdd && (
        <Menu.Item leftSection={<Plus size={14} />} onClick={onAdd}>
          {t('column.emptyAction')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<ChevronsRightLeft size={14} />} onClick={onCollapse}>
        {t('column.collapse')}
      </Menu.Item>
      <Menu.Item leftSection={<EyeOff size={14} />} onClick={onHide}>
        {t('column.hide')}
      </Menu.Item>
    </>
  );
}
