/** What a list was asked for, as the address says it. */
import type { Conditions } from './conditions';
import { readConditions, writeConditions } from './conditions';

/** `q` text; `mine`; `f`, `any` conditions; `sort`, `cols` as `sorting` and `columns` write them; `open` a record's number. */
export type ListSearch = {
  q?: string | undefined;
  mine?: boolean | undefined;
  f?: readonly unknown[] | undefined;
  any?: boolean | undefined;
  sort?: string | undefined;
  cols?: string | undefined;
  open?: number | undefined;
};

export const conditionsOf = ({ f, any }: ListSearch): Conditions => readConditions(f, any);
export const withConditions = (conditions: Conditions): Pick<ListSearch, 'f' | 'any'> =>
  writeConditions(conditions);
