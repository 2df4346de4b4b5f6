/** How screens read a board: each hook is woken only by what it shows. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Card, Known, Pipeline, Stage } from './board';
import type { BoardSession, SessionState } from './session';
import type { ShownColumn } from './view';

const SessionContext = createContext<BoardSession | null>(null);

export const BoardProvider = SessionContext.Provider;

/** Null until the board is there. */
export function useLoadedSession(): BoardSession | null {
  return useContext(SessionContext);
}

export function useBoardSession(): BoardSession {
  const session = useLoadedSession();
  if (!session) throw new Error('Only inside a BoardProvider');
  return session;
}

/** What is known of a card; undefined for one that has left. */
export function useKnown(id: string): Known | undefined {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.board.records.get(id));
}

/** A card as the person sees it, with their own changes. */
export function useCard(id: string): Card | undefined {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.cardOf(id));
}

export function useColumn(stageId: string): ShownColumn | undefined {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.view.columns.get(stageId));
}

export function useStages(): readonly Stage[] {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.view.stages);
}

export function usePipeline(): Pipeline {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.board.pipeline);
}

/** `select` has to give something that stays the same while nothing of it changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const session = useBoardSession();
  return useSyncExternalStore(session.subscribe, () => select(session.state));
}

/** The person's own move of this card waits for the network. */
export function useIsWaiting(id: string): boolean {
  return useSessionState(({ waiting }) => waiting.has(id));
}
