/** Where a notification leads: to what it is about. Pure. */
import { type ItemPlace, placeOfItem } from '@/lib/placeOfItem';
import type { Told } from './queries';

export function placeOf({ item }: Pick<Told, 'item'>): ItemPlace | null {
  return item && 'number' in item ? placeOfItem(item.__typename, item.number) : null;
}
