/** When this person last looked at deals, and so which comments are new to them (B7). One for all boards of a tab. */
import { graphql } from '@/gql';
import { request } from './transport';

const SeenDealsDocument = graphql(`
  query SeenDeals($ids: [ID!]!) {
    seenCards(ids: $ids) {
      itemId
      at
    }
  }
`);

const MarkSeenDocument = graphql(`
  mutation MarkSeen($itemId: ID!) {
    markSeen(itemId: $itemId) {
      at
    }
  }
`);

/** `at` is an instant. */
type Looked = { itemId: string; at: string };
type LastComment = { at: string; authorId: string } | null;
type Talked = { id: string; lastComment: LastComment };

export type SeenServer = {
  ask: (ids: string[]) => Promise<readonly Looked[]>;
  mark: (id: string) => Promise<string>;
};

const MOST = 500;

export class SeenDeals {
  /** In milliseconds of the epoch; null for a deal never looked at. */
  #looked = new Map<string, number | null>();
  #asking = new Set<string>();
  #listeners = new Set<() => void>();

  constructor(private readonly server: SeenServer) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Somebody else has commented since the person looked; false while it is not known when that was. */
  hasNews({ id, lastComment }: Talked, myId: string): boolean {
    const looked = this.#looked.get(id);
    if (!lastComment || lastComment.authorId === myId || looked === undefined) return false;
    return looked === null || Date.parse(lastComment.at) > looked;
  }

  /** Asks about those on which others commented, each once; what failed is asked again the next time. */
  async learn(cards: Iterable<Talked>, myId: string): Promise<void> {
    const ids: string[] = [];
    for (const { id, lastComment } of cards) {
      if (!lastComment || lastComment.authorId === myId) continue;
      if (!this.#looked.has(id) && !this.#asking.has(id)) ids.push(id);
    }
    for (const id of ids) this.#asking.add(id);
    for (let from = 0; from < ids.length; from += MOST) await this.#ask(ids.slice(from, from + MOST));
  }

  async #ask(ids: string[]): Promise<void> {
    try {
      const found = new Map((await this.server.ask(ids)).map(({ itemId, at }) => [itemId, Date.parse(at)]));
      for (const id of ids) if (!this.#looked.get(id)) this.#looked.set(id, found.get(id) ?? null);
      this.#tell();
    } catch {
      // Without a network no dot is better than a wrong one.
    } finally {
      for (const id of ids) this.#asking.delete(id);
    }
  }

  /** The person looks at it now. Returns when that was, null if it could not be said to the server. */
  async mark(id: string): Promise<string | null> {
    try {
      const at = await this.server.mark(id);
      this.take({ itemId: id, at });
      return at;
    } catch {
      return null;
    }
  }

  /** Looked at here, or in another tab. */
  take({ itemId, at }: Looked): void {
    this.#looked.set(itemId, Math.max(Date.parse(at), this.#looked.get(itemId) ?? 0));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const seenCards = new SeenDeals({
  ask: async (ids) => (await request(SeenDealsDocument, { ids })).seenCards,
  mark: async (itemId) => (await request(MarkSeenDocument, { itemId })).markSeen.at,
});

const KEPT = 'trato.seen';

/** Marks a deal as looked at, for the person's other tabs as well: the browser tells them what is kept. */
export async function markSeen(itemId: string): Promise<void> {
  const at = await seenCards.mark(itemId);
  if (at) localStorage.setItem(KEPT, JSON.stringify({ itemId, at }));
}

/** Hears of what other tabs looked at. Returns the way to stop. */
export function followOtherTabs(): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === KEPT && newValue) seenCards.take(JSON.parse(newValue) as Looked);
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
