/** What a kind of record describes of itself, so that one page and one panel show them all (R35, R56). */
import type { UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';

export type Shown = { id: string; number: number; title: string; access: { canUpdate: boolean } };

/** A tab beside the history: what belongs to the record. */
export type RelatedTab = { key: string; label: string; count: number; content: ReactNode };

export type RecordParts = {
  /** Above the columns: where it stands, and what is done with it as a whole. */
  head?: ReactNode;
  /** What is known of it, in sections. */
  about: ReactNode;
  related: readonly RelatedTab[];
};

export type RecordKind<R extends Shown> = {
  /** The list of them; one has its number behind it. */
  section: '/companies' | '/contacts' | '/deals' | '/leads' | '/activities';
  /** Whether its timeline shows entries of related records when it is asked to. */
  gathers: boolean;
  isDeal?: boolean;
  /** Something planned itself: nothing is planned with it, told of it or held up on it; people speak of it. */
  isActivity?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: keys of queries differ from kind to kind
  query: (number: number) => UseQueryOptions<R, Error, R, any>;
  /**
   * How one and all of them are called; `titled`: its title stands in the head, and the bar says what it is. `home`: where one
   * goes back to instead of to all of them, and `all` is what that is called.
   */
  useNames: (number: number) => { one: string; all: string; titled: boolean; home?: '/deals' };
  /** Called as a hook. `leave` is done when the record is out of sight. */
  useParts: (record: R, leave: () => void) => RecordParts;
  menu: (record: R, leave: () => void) => ReactNode;
};
