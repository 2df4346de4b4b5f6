/** By what an item that is there already would be the one that is about to be made. Pure. */
import type { Target } from './choice';
import type { Prospect } from './queries';

const NAMES: Record<Target, readonly string[]> = {
  DEAL: [],
  CONTACT: ['firstName', 'middleName', 'lastName'],
  COMPANY: ['title'],
};

/** The first of each kind says enough: they are asked for as somebody would type them. */
export function likenessOf(target: Target, carried: Prospect['carried']): Record<string, string> {
  const held = new Map(carried.map(({ field, value }) => [field, value]));
  const first = (field: string) => {
    const [one] = [held.get(field)].flat();
    if (typeof one === 'string') return one;
    return one && typeof one === 'object' && 'value' in one ? String(one.value) : '';
  };
  return {
    title: NAMES[target].map(first).filter(Boolean).join(' '),
    phones: first('phones'),
    emails: first('emails'),
    messengers: first('messengers'),
  };
}
