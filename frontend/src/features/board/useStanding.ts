/** Brings a person who comes back, by the back button or a reload, to where they stood on the board (B59). */
import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useBoardSession } from '@/live/board/useBoard';
import type { BoardFocus } from './focus';
import type { BoardSelection } from './selection';

export function useStanding(
  board: RefObject<HTMLElement | null>,
  focus: BoardFocus,
  selection: BoardSelection,
): void {
  const session = useBoardSession();
  const [pathname, step] = useRouterState({
    select: ({ location }) => [location.pathname, location.state.__TSR_key ?? ''] as const,
    structuralSharing: true,
  });
  const path = useRef(pathname);
  const current = useRef(step);
  const isBack = useRef(true);
  // The address changes already while what it leads to is still being fetched.
  useLayoutEffect(() => {
    if (pathname === path.current) current.current = step;
  }, [pathname, step]);

  useLayoutEffect(() => {
    const element = board.current;
    if (!element) return;
    let stop: (() => void) | null = () => undefined;
    const returning = {
      element,
      session,
      focus,
      selection,
      isBack: isBack.current,
      step: () => current.current,
    };
    isBack.current = false;
    const nothing = () => undefined; // without a network one begins at the top
    void import('./returning').then(({ followStanding }) => {
      if (stop) stop = followStanding(returning);
    }, nothing);
    return () => {
      stop?.();
      stop = null;
    };
  }, [board, session, focus, selection]);
}
