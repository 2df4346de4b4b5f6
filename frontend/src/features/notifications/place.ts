/** Where a notification leads: to what it is about. Pure. */
import { type ItemPlace, pageOfItem } from '@/lib/placeOfItem';
import type { Told } from './queries';

export function placeOf({ item }: Pick<Told, 'item'>): ItemPlace | null {
  return item && 'number' in item ? pageOfItem(item.__typename, item.number) : null;
}
