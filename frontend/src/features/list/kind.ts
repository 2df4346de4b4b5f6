/** What a list has to know of the kind of its records; all else it learns from `fields(kind)`. */
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Made } from '@/features/basis';
import type { ItemKind } from '@/gql/graphql';
import type { Sorting } from '@/lib/sorting';

/** A column that is no field of the kind: what it asks of each record, and how it shows the answer. */
export type ExtraColumn = {
  code: string;
  label: string;
  selection: string;
  show: (answer: unknown) => ReactNode;
  align?: 'end';
};

export type ListKind = {
  kind: ItemKind;
  /** The type in the graph, and the names of its fields: `Deal`, `deal`, `deals`. */
  node: string;
  one: string;
  many: string;
  /** As `bulkUpdate…` writes several of them. */
  plural: string;
  /** Requests about lists of them begin so, in the cache. */
  listKey: QueryKey;
  /** What can be made on the basis of one (R34). */
  basisOf?: readonly Made[];
  usualColumns: readonly string[];
  usualSorting: readonly Sorting[];
};
