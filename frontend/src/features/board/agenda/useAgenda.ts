/** How the parts of an activities view read it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AgendaSession, AgendaState } from '@/live/agenda/session';

const SessionContext = createContext<AgendaSession | null>(null);

export const AgendaProvider = SessionContext.Provider;

export function useAgendaSession(): AgendaSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Only inside an AgendaProvider');
  return session;
}

/** What is selected has to be the same for as long as nothing of it changes. */
export function useAgenda<T>(select: (state: AgendaState) => T): T {
  const session = useAgendaSession();
  return useSyncExternalStore(session.subscribe, () => select(session.state));
}
