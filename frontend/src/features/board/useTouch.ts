/** What happened on the board just now, for the moment in which it is shown. */
import { useEffect, useState } from 'react';
import type { Known } from '@/live/board/board';
import type { Touch } from '@/live/board/session';
import { useBoardSession, useSessionState } from '@/live/board/useBoard';

const SHOWN = 900; // ms

/** A colleague's change to a card; also for a card that has just come into this column: it is drawn anew here. */
export function useTouch(id: string, known: Known | undefined): Touch | null {
  const session = useBoardSession();
  return useMoment(session.touchOf(id), known);
}

/** When a deal was won in this stage, if that was just now. */
export function useWin(stageId: string): number | null {
  const at = useSessionState(({ wins }) => wins.get(stageId));
  const happening = at === undefined ? undefined : { at };
  return useMoment(happening, at)?.at ?? null;
}

/** `cause` is what changes when it happens once more. */
function useMoment<T extends { at: number }>(happening: T | undefined, cause: unknown): T | null {
  const [shown, setShown] = useState<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cause says when to look
  useEffect(() => {
    const left = happening ? happening.at + SHOWN - Date.now() : 0;
    if (!happening || left <= 0) return;
    setShown(happening);
    const timer = setTimeout(() => setShown(null), left);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [cause]);
  return shown;
}
