/** Where a notification leads: to its item, and from an activity to the first item that it is bound to. Pure. */
import type { Told } from './queries';

const ROUTES = {
  Company: '/companies/$number',
  Contact: '/contacts/$number',
  Deal: '/deals/$number',
} as const;

export type Place = { to: (typeof ROUTES)[keyof typeof ROUTES]; params: { number: string } };

export function placeOf({ item }: Pick<Told, 'item'>): Place | null {
  const shown = item?.__typename === 'Activity' ? item.items[0] : item;
  if (!shown || !('number' in shown) || !(shown.__typename in ROUTES)) return null;
  return {
    to: ROUTES[shown.__typename as keyof typeof ROUTES],
    params: { number: String(shown.number) },
  };
}
