/** A list that is put in order by its handles: dragged, or with the arrow keys on them; or with Alt and an arrow anywhere. */
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { moved, placeAmong } from '@/lib/order';
import { IconButton } from './IconButton';
import styles from './SortableList.module.css';

type SortableListProps<T> = {
  items: readonly T[];
  nameOf: (item: T) => string;
  onOrder: (items: readonly T[]) => void;
  children: (item: T) => ReactNode;
};

/** Heights in px below the top of the list, as they were when the line was lifted. */
type Carried = { from: number; to: number; grip: number; middle: number; others: readonly number[] };

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function SortableList<T extends { id: string }>({
  items,
  nameOf,
  onOrder,
  children,
}: SortableListProps<T>) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [carried, setCarried] = useState<Carried | undefined>(undefined);
  // Lines stay where they are in the document while one is carried: only their order as it is drawn changes.
  const drawn = carried ? moved(items, carried.from, carried.to) : items;

  const put = (from: number, to: number) => {
    const next = moved(items, from, to);
    const item = items[from];
    if (next === items || !item) return;
    onOrder(next);
    announce(t('order.moved', { name: nameOf(item), place: to + 1, of: items.length }));
  };

  const below = (clientY: number) => clientY - (list.current?.getBoundingClientRect().top ?? 0);

  const lift = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const middles = [...list.current.children].map((line) => {
      const { top, height } = line.getBoundingClientRect();
      return below(top + height / 2);
    });
    setCarried({
      from,
      to: from,
      grip: below(event.clientY),
      middle: middles[from] ?? 0,
      others: middles.filter((_, at) => at !== from),
    });
  };

  const carry = (event: PointerEvent<HTMLElement>) => {
    if (!carried) return;
    const to = placeAmong(carried.others, carried.middle + below(event.clientY) - carried.grip);
    if (to === carried.to) return;
    setCarried({ ...carried, to });
    event.currentTarget.scrollIntoView({ block: 'nearest' });
  };

  const drop = () => {
    if (!carried) return;
    setCarried(undefined);
    put(carried.from, carried.to);
  };

  const onKeyDown = (event: KeyboardEvent, at: number, onHandle: boolean) => {
    if (carried && event.key === 'Escape') {
      event.stopPropagation();
      return setCarried(undefined);
    }
    const step = onHandle || event.altKey ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    put(at, at + step);
  };

  return (
    <ul ref={list} className={styles.list}>
      {items.map((item, at) => (
        <li
          key={item.id}
          className={styles.line}
          style={{ order: drawn.indexOf(item) }}
          data-carried={carried?.from === at || undefined}
          onKeyDown={(event) => onKeyDown(event, at, false)}
        >
          <IconButton
            icon={GripVertical}
            size={14}
            className={styles.handle ?? ''}
            label={t('order.handle', { name: nameOf(item) })}
            onPointerDown={(event) => lift(event, at)}
            onPointerMove={carry}
            onPointerUp={drop}
            onPointerCancel={() => setCarried(undefined)}
            onKeyDown={(event) => onKeyDown(event, at, true)}
          />
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
