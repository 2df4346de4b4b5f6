/** What a message about a place says to one person there: who else is, and which cards they hold. */
import type { PresenceSubscription } from '@/gql/graphql';

type Presence = PresenceSubscription['presence'];
export type Person = Presence['people'][number]['user'];

/** `others` by arrival; `holders` by the ids of the deals in their hands. */
export type Present = { others: readonly Person[]; holders: ReadonlyMap<string, Person> };

export const NOBODY: Present = { others: [], holders: new Map() };

export function presentBeside(myId: string, { people }: Presence): Present {
  const others = people.filter(({ user }) => user.id !== myId);
  return {
    others: others.map(({ user }) => user),
    holders: new Map(others.flatMap(({ user, heldIds }) => heldIds.map((id) => [id, user]))),
  };
}
