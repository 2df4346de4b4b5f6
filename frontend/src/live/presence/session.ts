/** Being at a place, a board or an item, and seeing who else is, for as long as one follows it. */
import { uuid } from '@/lib/uuid';
import type { Connection } from '../connection';
import { follow } from '../subscription';
import { request } from '../transport';
import { HoldCardsDocument, PresenceDocument } from './documents';
import { Hand } from './hand';
import { NOBODY, type Present, presentBeside } from './present';

/** Of this page load: a person with two tabs is one person. */
const tab = uuid();

/** The cards of this tab's boards in the person's hand. */
export const hand = new Hand((itemIds) => request(HoldCardsDocument, { tab, itemIds: [...itemIds] }));

export class PresenceSession {
  #present = NOBODY;
  #listeners = new Set<() => void>();

  constructor(
    private readonly placeId: string,
    private readonly myId: string,
  ) {}

  /** Returns the way to leave. Without a connection nothing is known of anybody. */
  start(connection?: Connection): () => void {
    const variables = { placeId: this.placeId, tab };
    const stop = follow(
      {
        document: PresenceDocument,
        variables: () => variables,
        onData: ({ presence }) => {
          this.#show(presentBeside(this.myId, presence));
          return true;
        },
        onStatus: ({ phase }) => phase === 'offline' && this.#show(NOBODY),
      },
      connection,
    );
    return () => {
      stop();
      this.#show(NOBODY);
    };
  }

  get present(): Present {
    return this.#present;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #show(present: Present): void {
    this.#present = present;
    for (const listener of this.#listeners) listener();
  }
}
