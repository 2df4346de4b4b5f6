/** The engine inside React: who holds what is read by those it concerns, and one overlay shows the card in the hand. */
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal } from 'react-dom';
import styles from './DragBoard.module.css';
import { DragEngine, type DragHandlers, type DragState, type DropColumn } from './engine';

const EngineContext = createContext<DragEngine | null>(null);

function useEngine(): DragEngine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('Only inside a DragBoard');
  return engine;
}

type DragBoardProps = {
  board: RefObject<HTMLElement | null>;
  handlers: DragHandlers;
  /** The card in the hand, and how many it carries with it, itself among them. */
  overlay: (id: string, count: number) => ReactNode;
  children: ReactNode;
};

export function DragBoard({ board, handlers, overlay, children }: DragBoardProps) {
  const [engine] = useState(() => new DragEngine(() => board.current, handlers));
  useEffect(() => engine.setHandlers(handlers), [engine, handlers]);
  useEffect(() => {
    const element = board.current;
    element?.addEventListener('pointerdown', engine.press);
    return () => {
      element?.removeEventListener('pointerdown', engine.press);
      engine.abandon();
    };
  }, [board, engine]);
  return (
    <EngineContext value={engine}>
      {children}
      <Overlay>{overlay}</Overlay>
    </EngineContext>
  );
}

function useDrag<T>(select: (state: DragState) => T): T {
  const engine = useEngine();
  return useSyncExternalStore(engine.subscribe, () => select(engine.state()));
}

const NONE: readonly string[] = [];

/** The card in the hand, anywhere on the board. */
export function useHeldId(): string | null {
  return useDrag(({ held }) => held?.id ?? null);
}

/** What follows from the stack in the hand, an empty list while there is none; has to be the same as long as nothing of it changes. */
export function useOfHeld<T>(select: (ids: readonly string[]) => T): T {
  return useDrag(({ held }) => select(held?.ids ?? NONE));
}

/** The whole stack in the hand. */
export const useHeldIds = (): readonly string[] => useOfHeld((ids) => ids);

/** The stack in the hand, if one of these cards is in it; else the same empty list. */
export function useHeldAmong(ids: readonly string[]): readonly string[] {
  return useOfHeld((held) => (held.some((id) => ids.includes(id)) ? held : NONE));
}

export function useIsHeld(id: string): boolean {
  return useDrag(({ held }) => held?.ids.includes(id) ?? false);
}

/** Where in this column the held card would land, as an index into its list without the held ones; null when elsewhere. */
export function useLandingIndex(columnId: string): number | null {
  return useDrag(({ landing }) => (landing?.columnId === columnId ? landing.index : null));
}

/** Of the held card, while it is over this column; else 0. */
export function useLandingHeight(columnId: string): number {
  return useDrag(({ held, landing }) => (landing?.columnId === columnId ? (held?.height ?? 0) : 0));
}

/** Registers a drop target for as long as it is there; `column` has to be stable. */
export function useDropColumn(column: DropColumn | null): void {
  const engine = useEngine();
  useEffect(() => (column ? engine.addColumn(column) : undefined), [engine, column]);
}

function Overlay({ children }: { children: (id: string, count: number) => ReactNode }) {
  const engine = useEngine();
  const held = useDrag((state) => state.held);
  if (!held) return null;
  return createPortal(
    <div
      ref={engine.setOverlay}
      className={styles.overlay}
      style={{ width: held.width }}
      data-testid="drag-overlay"
      aria-hidden="true"
    >
      <div className={styles.tilt} data-stack={held.ids.length > 1 || undefined}>
        {children(held.id, held.ids.length)}
      </div>
    </div>,
    document.body,
  );
}
