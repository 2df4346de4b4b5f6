/** What can be done with a column, at its head. */
import { Menu } from '@mantine/core';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff, Pin, PinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { placeFor, TITLE } from './columns';
import type { HeadHands } from './ListHead';
import type { ShownColumn } from './layout';

type HeadMenuItemsProps = {
  column: ShownColumn;
  at: number;
  columns: readonly ShownColumn[];
  hands: HeadHands;
};

export function HeadMenuItems({ column: { code, field, isPinned }, at, columns, hands }: HeadMenuItemsProps) {
  const { t } = useTranslation('list');
  const isName = code === TITLE;
  return (
    <>
      {field?.sortable && (
        <>
          <Menu.Item
            leftSection={<ArrowUp size={14} />}
            onClick={() => hands.sortBy({ field: code, direction: 'ASC' })}
          >
            {t('columns.ascending')}
          </Menu.Item>
          <Menu.Item
            leftSection={<ArrowDown size={14} />}
            onClick={() => hands.sortBy({ field: code, direction: 'DESC' })}
          >
            {t('columns.descending')}
          </Menu.Item>
        </>
      )}
      {!isName && (
        <>
          {field?.sortable && <Menu.Divider />}
          <Menu.Item
            leftSection={isPinned ? <PinOff size={14} /> : <Pin size={14} />}
            onClick={() => hands.pin(code)}
          >
            {t(isPinned ? 'columns.unpin' : 'columns.pin')}
          </Menu.Item>
          <Menu.Item
            leftSection={<ArrowLeft size={14} />}
            disabled={placeFor(columns, code, at - 1) === at}
            onClick={() => hands.move(code, at - 1)}
          >
            {t('columns.left')}
          </Menu.Item>
          <Menu.Item
            leftSection={<ArrowRight size={14} />}
            disabled={placeFor(columns, code, at + 1) === at}
            onClick={() => hands.move(code, at + 1)}
          >
            {t('columns.right')}
          </Menu.Item>
          <Menu.Item leftSection={<EyeOff size={14} />} onClick={() => hands.hide(code)}>
            {t('columns.hide')}
          </Menu.Item>
        </>
      )}
    </>
  );
}
