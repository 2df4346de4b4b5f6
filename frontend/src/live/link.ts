/** What carries subscriptions to the browser, a socket or streams over HTTP, and how a subscription over it ends. */
import { type GraphError, graphError, type ServerError } from './transport';

/** `variables` are asked for whenever the operation is sent, so that one sent again names the last place it saw. */
export type Operation = { query: string; variables: () => object };

export type Result = { data?: unknown; errors?: readonly ServerError[] | null | undefined };

/**
 * What took the connection away. `restart`: the server goes and comes back. `slow`: this browser did not keep up.
 * `expired`: the credential it was opened with has ended. `silent`: it looked open and no longer answered. `cut`:
 * anything else.
 */
export type Loss = 'restart' | 'slow' | 'expired' | 'silent' | 'cut';

export type Break =
  | { kind: 'lost'; loss: Loss }
  /** The server ended this subscription alone, or could not serve it just now. */
  | { kind: 'ended' }
  | { kind: 'signed-out' }
  /** The server refuses it for good. */
  | { kind: 'refused'; refusal: GraphError };

/** `open`: the server is there and has the operation. After `end` nothing more is heard. */
export type Sink = { open: () => void; next: (result: Result) => void; end: (reason: Break) => void };

export type Link = {
  /** Returns the way to let go; `end` is then not called. */
  subscribe: (operation: Operation, sink: Sink) => () => void;
  /** Finds out whether it still lives: after a sleep it may look open and be dead. */
  probe: () => void;
  /** Lets go of everything at once: to those who subscribed it is lost. */
  drop: () => void;
};

/** Another try may well meet a server that has recovered. */
const PASSING = new Set(['INTERNAL', 'RATE_LIMITED']);

export function breakOf(errors: readonly ServerError[]): Break {
  const refusal = graphError(errors);
  if (refusal.code === 'UNAUTHENTICATED') return { kind: 'signed-out' };
  return PASSING.has(refusal.code) ? { kind: 'ended' } : { kind: 'refused', refusal };
}
