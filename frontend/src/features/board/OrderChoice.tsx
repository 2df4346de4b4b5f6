/** By what the cards of each column are sorted, and from which end (B14); and by what the board is parted into lanes (B13). */
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import { useStagedKind } from '@/features/staged';
import type { Asking } from '@/features/views';
import { sortingText } from '@/lib/sorting';
import { useBoardSession } from '@/live/board/useBoard';
import { OFFERED, sortedBy, turned } from './orders';

export function OrderChoice({ asking: { change } }: { asking: Asking }) {
  const { t } = useTranslation('board');
  const { fieldName } = useFieldWords();
  const { kind } = useStagedKind();
  const { order, lanes } = useBoardSession().store.board;
  const { data: fields = [] } = useQuery(fieldsQuery(kind));
  const parting = fields.filter(({ partsBoards }) => partsBoards);
  const sorted = sortedBy(order);
  const isTurned = OFFERED.find(({ field }) => field === sorted)?.direction !== order[0].direction;
  const choose = (value: string) => {
    const chosen = OFFERED.find(({ field }) => field === value);
    change({ sort: chosen && value !== 'rank' ? sortingText([chosen]) : undefined });
  };
  return (
    <>
      <Menu.Label>{t('order.label')}</Menu.Label>
      <Menu.RadioGroup value={sorted ?? 'rank'} onChange={choose}>
        {OFFERED.map(({ field }) => (
          <Menu.RadioItem key={field} value={field} closeMenuOnClick={false}>
            {t(`order.${field}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      {sorted && (
        <>
          <Menu.Divider />
          <Menu.CheckboxItem
            checked={isTurned}
            onChange={() => change({ sort: sortingText(turned(order)) })}
            closeMenuOnClick={false}
          >
            {t('order.turned')}
          </Menu.CheckboxItem>
        </>
      )}
      <Menu.Divider />
      <Menu.Label>{t('lanes.label')}</Menu.Label>
      <Menu.RadioGroup
        value={lanes?.code ?? ''}
        onChange={(value) => change({ lanes: value === '' ? undefined : value })}
      >
        <Menu.RadioItem value="" closeMenuOnClick={false}>
          {t('lanes.nothing')}
        </Menu.RadioItem>
        {parting.map((field) => (
          <Menu.RadioItem key={field.code} value={field.code} closeMenuOnClick={false}>
            {fieldName(field)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
