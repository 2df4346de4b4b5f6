/** What a screen asks for: by its address, the view that is chosen, and the one that the person begins with. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type SavedView, type Section, viewsQuery } from './queries';
import { type Address, ALL, addressOf, isChanged, type Question, questionOf } from './question';
import { SHARED } from './shared';
import { usePreference } from './usePreference';

export type Asking = {
  section: Section;
  /** Undefined until it is known what the person begins with. */
  question: Question | undefined;
  view: SavedView | null;
  /** The address names a view that is not there for this person. */
  isGone: boolean;
  /** The question is another one than the view holds, or than to see all. */
  isChanged: boolean;
  /** `replace`: the way back leaves it out. */
  change: (next: Partial<Question>, replace?: boolean) => void;
  /** What the address of a view says, null for all; the rest of it stays. */
  addressFor: (viewId: string | null) => (now: object) => object;
  choose: (viewId: string | null) => void;
};

const CLEARED: Address = {
  view: undefined,
  q: undefined,
  mine: undefined,
  f: undefined,
  any: undefined,
  sort: undefined,
  cols: undefined,
  lanes: undefined,
};
const ASKS_ALL = { sort: [] };

/** A link that filters without naming a view means just that. */
const saysWhat = (address: Address) => SHARED.some((part) => address[part] !== undefined);

export function useAsking(section: Section): Asking {
  const navigate = useNavigate();
  const { view: named, q, mine, f, any, sort, cols, lanes }: Address = useSearch({ strict: false });
  const written = JSON.stringify({ view: named, q, mine, f, any, sort, cols, lanes });
  const address = useMemo(() => JSON.parse(written) as Address, [written]);
  const preference = usePreference(section);
  const usualView = preference.data?.defaultViewId ?? null;
  const viewId = named ?? (saysWhat(address) ? ALL : usualView);
  const isAll = viewId === null || viewId === ALL;
  const views = useQuery({ ...viewsQuery(section), enabled: !isAll });
  const view = (isAll ? null : views.data?.find(({ id }) => id === viewId)) ?? null;
  const isKnown =
    (saysWhat(address) || !preference.isPending) && (isAll || views.data !== undefined || views.isError);
  const question = useMemo(() => (isKnown ? questionOf(address, view) : undefined), [isKnown, address, view]);

  const nameOf = useCallback(
    (id: string | null) => id ?? (usualView === null ? undefined : ALL),
    [usualView],
  );
  const change = useCallback(
    (next: Partial<Question>, replace = true) => {
      if (!isKnown) return;
      // What else is asked stays as it is by then, whenever this render was.
      const search = (now: Address) => ({
        ...now,
        ...addressOf({ ...questionOf(now, view), ...next }, view),
        view: nameOf(view?.id ?? null),
      });
      void navigate({ to: '.', search: search as never, replace });
    },
    [isKnown, view, nameOf, navigate],
  );
  const addressFor = useCallback(
    (id: string | null) => (now: object) => ({ ...now, ...CLEARED, view: nameOf(id) }),
    [nameOf],
  );
  const choose = useCallback(
    (id: string | null) => void navigate({ to: '.', search: addressFor(id) as never }),
    [addressFor, navigate],
  );
  return {
    section,
    question,
    view,
    isGone: named !== undefined && !isAll && views.data !== undefined && view === null,
    isChanged: isChanged(address, view ?? ASKS_ALL),
    change,
    addressFor,
    choose,
  };
}
