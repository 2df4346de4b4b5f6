/** What the board asks in the middle of moving cards: forms to be filled in, and what comes of an item that is completed. */
import { createContext, useContext } from 'react';
import { EnteringQueue } from '@/features/entering';
import { InTurn } from '@/lib/inTurn';

export class Entrance {
  readonly forms = new EnteringQueue();
  /** Answered with whether it has been completed. */
  readonly completions = new InTurn<{ id: string }, boolean>();
}

const EntranceContext = createContext<Entrance | null>(null);

export const EntranceProvider = EntranceContext.Provider;

export function useEntrance(): Entrance {
  const entrance = useContext(EntranceContext);
  if (!entrance) throw new Error('Only inside a Board');
  return entrance;
}
