/** By what the cards of each column are sorted, and from which end (B14). */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Asking } from '@/features/views';
import { sortingText } from '@/lib/sorting';
import { useBoardSession } from '@/live/board/useBoard';
import { OFFERED, sortedBy, turned } from './orders';

export function OrderChoice({ asking: { change } }: { asking: Asking }) {
  const { t } = useTranslation('board');
  const { order } = useBoardSession().store.board;
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
    </>
  );
}
