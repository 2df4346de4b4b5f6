/** The order of a list as it stands in the address: `-amount,title`, the minus for the other way round. */

export type Sorting = { field: string; direction: 'ASC' | 'DESC' };

export const MOST_SORTINGS = 5; // as many as the server takes

export function parseSorting(text: string | undefined, usual: readonly Sorting[]): readonly Sorting[] {
  const read = (text ?? '').split(',').flatMap((part): Sorting[] => {
    const field = part.replace(/^-/u, '');
    return field ? [{ field, direction: part.startsWith('-') ? 'DESC' : 'ASC' }] : [];
  });
  const once = read.filter(({ field }, at) => read.findIndex((one) => one.field === field) === at);
  return once.length > 0 ? once.slice(0, MOST_SORTINGS) : usual;
}

export function sortingText(sorting: readonly Sorting[]): string {
  return sorting.map(({ field, direction }) => (direction === 'DESC' ? `-${field}` : field)).join(',');
}

/**
 * A second press on the same column turns it round. `isFurther`: the column orders what is equal by those before it; a
 * third press takes it out again.
 */
export function pressed(column: string, now: readonly Sorting[], isFurther = false): readonly Sorting[] {
  const known = now.find(({ field }) => field === column);
  const turned: Sorting = { field: column, direction: known?.direction === 'ASC' ? 'DESC' : 'ASC' };
  if (!isFurther) return [now.length === 1 || known === now[0] ? turned : { ...turned, direction: 'ASC' }];
  if (known?.direction === 'DESC' && now.length > 1) return now.filter(({ field }) => field !== column);
  return known ? now.map((one) => (one === known ? turned : one)) : [...now, turned].slice(-MOST_SORTINGS);
}
