/** What a list has to know of the kind of its records; all else it learns from `fields(kind)`. */
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Made } from '@/features/basis';
import type { ItemKind } from '@/gql/graphql';
import type { Sorting } from '@/lib/sorting';
import type { Row } from './rows';

/** A column that is no field of the kind: what it asks of each record, and how it shows the answer. */
export type ExtraColumn = {
  code: string;
  label: string;
  selection: string;
  /** Where the answer is more than what is called like the column. */
  read?: (node: Readonly<Record<string, unknown>>) => unknown;
  show: (answer: unknown) => ReactNode;
  align?: 'end';
  /** px */
  width?: number;
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
  /** A field that is ticked beside the name: that a record is done. */
  tick?: string;
  /** Of what a record is late or due, by its columns: those are shown in colour. */
  toneOf?: (row: Row, code: string) => 'danger' | 'warning' | undefined;
  usualColumns: readonly string[];
  usualSorting: readonly Sorting[];
};
