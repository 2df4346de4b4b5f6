/** The order of a list as it stands in the address: `title`, or `-title` for the other way round. */

export type Sorting = { field: string; direction: 'ASC' | 'DESC' };

export function parseSorting(text: string | undefined, usual: Sorting): Sorting {
  if (!text || text === '-') return usual;
  return text.startsWith('-')
    ? { field: text.slice(1), direction: 'DESC' }
    : { field: text, direction: 'ASC' };
}

export function sortingText({ field, direction }: Sorting): string {
  return direction === 'DESC' ? `-${field}` : field;
}

/** A second press on the same column turns it round. */
export function pressed(column: string, now: Sorting): Sorting {
  const turned = now.field === column && now.direction === 'ASC';
  return { field: column, direction: turned ? 'DESC' : 'ASC' };
}
