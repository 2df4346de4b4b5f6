/** What addresses say behind the question mark, as far as it is understood. */

export type Search = Record<string, unknown>;
export const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
export const numberOf = (value: unknown) => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/** Leaves out what is not set, so that addresses stay short. */
export const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: T[K];
  };

/** What a board and a list of the same section leave out alike. */
export const filterSearch = (search: Search) => ({
  view: textOf(search.view),
  // An empty one says that the words of a view are not asked for.
  q: typeof search.q === 'string' && (search.q !== '' || textOf(search.view)) ? search.q : undefined,
  mine: search.mine === true ? true : undefined,
  f: Array.isArray(search.f) ? (search.f as readonly unknown[]) : undefined,
  any: search.any === true ? true : undefined,
});

export const boardSearch = (search: Search) =>
  present({
    deal: numberOf(search.deal),
    lead: numberOf(search.lead),
    sort: textOf(search.sort),
    lanes: textOf(search.lanes),
    ...filterSearch(search),
  });

export const listSearch = (search: Search) =>
  present({
    ...filterSearch(search),
    sort: textOf(search.sort),
    cols: textOf(search.cols),
    open: numberOf(search.open),
  });

/** The list of what stands on stages. */
export const stagedListSearch = (search: Search) =>
  present({ ...listSearch(search), pipeline: numberOf(search.pipeline) });

export const agendaSearch = (search: Search) =>
  present({
    ...filterSearch(search),
    deal: numberOf(search.deal),
    lead: numberOf(search.lead),
    pipeline: numberOf(search.pipeline),
  });
