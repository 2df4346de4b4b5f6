/** The forms that the board asks for in the middle of moving cards. */
import { createContext, useContext } from 'react';
import type { EnteringQueue } from '@/features/entering';

const EntranceContext = createContext<EnteringQueue | null>(null);

export const EntranceProvider = EntranceContext.Provider;

export function useEntrance(): EnteringQueue {
  const queue = useContext(EntranceContext);
  if (!queue) throw new Error('Only inside a Board');
  return queue;
}
