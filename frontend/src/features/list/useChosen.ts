/** Which rows are chosen together: some of them, or all that match. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { range } from './grid';

export type Chosen = {
  ids: ReadonlySet<string>;
  /** All that match the list's question, also those that are not loaded. */
  all: boolean;
  /** `rows`: those that are loaded. With all chosen, those remain but for this one. */
  toggle: (id: string, rows: readonly string[]) => void;
  /** From the row taken last to this one. */
  extendTo: (id: string, rows: readonly string[]) => void;
  chooseAll: () => void;
  replace: (ids: readonly string[]) => void;
  clear: () => void;
};

type State = Pick<Chosen, 'ids' | 'all'>;

const NONE: State = { ids: new Set(), all: false };

/** `question`: what the rows answer; with another one nothing is chosen. */
export function useChosen(question: string): Chosen {
  const [state, setState] = useState<State>(NONE);
  const anchor = useRef<string | null>(null);
  const actions = useMemo(
    () => ({
      toggle: (id: string, rows: readonly string[]) => {
        anchor.current = id;
        setState(({ ids, all }) => {
          const next = new Set(all ? rows : ids);
          if (!next.delete(id)) next.add(id);
          return { ids: next, all: false };
        });
      },
      extendTo: (id: string, rows: readonly string[]) => {
        const added = range(rows, anchor.current ?? id, id);
        anchor.current ??= id;
        setState(({ ids }) => ({ ids: new Set([...ids, ...added]), all: false }));
      },
      chooseAll: () => setState(({ ids }) => ({ ids, all: true })),
      replace: (ids: readonly string[]) => setState({ ids: new Set(ids), all: false }),
      clear: () => {
        anchor.current = null;
        setState((now) => (now.ids.size === 0 && !now.all ? now : NONE));
      },
    }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each question anew
  useEffect(() => actions.clear(), [question]);
  return { ...state, ...actions };
}
