/** Where a notification leads: to its item, and from an activity to the first item that it is bound to. Pure. */
import { type ItemPlace, placeOfItem } from '@/lib/placeOfItem';
import type { Told } from './queries';

export function placeOf({ item }: Pick<Told, 'item'>): ItemPlace | null {
  const shown = item?.__typename === 'Activity' ? item.items[0] : item;
  return shown && 'number' in shown ? placeOfItem(shown.__typename, shown.number) : null;
}
