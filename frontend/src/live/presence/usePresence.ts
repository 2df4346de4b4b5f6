/** How screens read who is at a place: the whole company in one spot, each card only its own holder. */
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Person } from './present';
import { PresenceSession } from './session';

const PresenceContext = createContext<PresenceSession | null>(null);

export const PresenceProvider = PresenceContext.Provider;

/** Is there for as long as the component stands. */
export function useBeingAt(placeId: string, myId: string): PresenceSession {
  const session = useMemo(() => new PresenceSession(placeId, myId), [placeId, myId]);
  useEffect(() => session.start(), [session]);
  return session;
}

export function useOthers(session: PresenceSession): readonly Person[] {
  return useSyncExternalStore(session.subscribe, () => session.present.others);
}

/** Who else has the card in hand, on the board whose provider stands above. */
export function useHolder(itemId: string): Person | undefined {
  const session = useContext(PresenceContext);
  if (!session) throw new Error('Only inside a PresenceProvider');
  return useSyncExternalStore(session.subscribe, () => session.present.holders.get(itemId));
}
