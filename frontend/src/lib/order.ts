/** Places in a list that is put in order by hand. */

/** The list with the item at `from` at the place `to`; itself when one of them is no place of it. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length || to === from) return list;
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** Where something whose middle is at `middle` comes among others, whose middles are given from top to bottom. */
export function placeAmong(middles: readonly number[], middle: number): number {
  return middles.filter((other) => other < middle).length;
}
