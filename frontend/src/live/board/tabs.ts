/** Which of this browser's tabs live: each holds a lock of its own for as long as it does. */
import { uuid } from '@/lib/uuid';

const PREFIX = 'trato-tab-';
const TAKING_TURNS = 'trato-outbox';

/**
 * `alive`: the names of the tabs that live, or are about to say so. `whenGone` waits until one of them does no longer, or
 * has nothing left to say. `inTurn` lets one tab at a time do something.
 */
export type Tabs = {
  readonly me: string;
  /** From now on others see that this tab lives. Not for longer than it must: a page with a lock is not kept for the way back. */
  hold: () => Promise<void>;
  letGo: () => void;
  alive: () => Promise<ReadonlySet<string>>;
  whenGone: (tab: string) => Promise<void>;
  inTurn: <T>(run: () => Promise<T>) => Promise<T>;
};

/** Without a secure origin there are no locks: then each tab thinks itself alone, and the server sees to it that nothing is done twice. */
export function browserTabs(): Tabs {
  const me = uuid();
  const { locks } = navigator;
  let held: Promise<void> | null = null;
  let release: () => void = () => undefined;
  const hold = () =>
    new Promise<void>((resolve) => {
      if (!locks) return resolve();
      void locks.request(`${PREFIX}${me}`, () => {
        resolve();
        return new Promise<void>((end) => {
          release = end;
        });
      });
    });
  return {
    me,
    hold: () => {
      held ??= hold();
      return held;
    },
    letGo: () => {
      void held?.then(() => release());
      held = null;
    },
    alive: async () => {
      const { held: have = [], pending: ask = [] } = locks ? await locks.query() : {};
      // Who waits for a tab to go shares its lock, and is not that tab.
      const own = [...have, ...ask].filter(({ mode }) => mode === 'exclusive');
      return new Set([me, ...own.map(({ name = '' }) => name.slice(PREFIX.length))]);
    },
    whenGone: async (tab) => locks?.request(`${PREFIX}${tab}`, { mode: 'shared' }, () => undefined),
    inTurn: async (run) => (locks ? locks.request(TAKING_TURNS, run) : run()),
  };
}
