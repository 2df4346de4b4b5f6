/** One subscription that survives its connection: after every break it resumes behind the last message it saw. */
import type { TypedDocumentString } from '@/gql/graphql';
import { backoff } from './backoff';
import { type Connection, sharedConnection } from './connection';
import { type GraphError, graphError, sessionEnded } from './transport';

/** `connecting`: never been live. `catching-up`: connected, what was missed is coming. `offline`: waiting for the next try. */
export type LivePhase = 'connecting' | 'catching-up' | 'live' | 'offline';
/** `since` in milliseconds of the epoch. */
export type LiveStatus = { phase: LivePhase; since: number };

/** What the messages of every subscription have in common; READY says that nothing missed is left. */
type LiveMessage = { cursor: string; type: string };

type Following<TResult, TVariables, M extends LiveMessage> = {
  document: TypedDocumentString<TResult, TVariables>;
  variables: Omit<TVariables, 'after'>;
  after: string;
  pick: (data: TResult) => M;
  onMessage: (message: M) => void;
  onStatus?: (status: LiveStatus) => void;
  /** The server refuses this subscription for good, with a coded reason. */
  onRefusal?: (refusal: GraphError) => void;
};

const UNAUTHENTICATED_CLOSE = 4401;

type Break = { kind: 'lost' } | { kind: 'signed-out' } | { kind: 'refused'; refusal: GraphError };

function breakOf(reason: unknown): Break {
  if (Array.isArray(reason)) {
    const refusal = graphError(reason);
    return refusal.code === 'UNAUTHENTICATED' ? { kind: 'signed-out' } : { kind: 'refused', refusal };
  }
  const signedOut =
    typeof reason === 'object' &&
    reason !== null &&
    'code' in reason &&
    reason.code === UNAUTHENTICATED_CLOSE;
  return signedOut ? { kind: 'signed-out' } : { kind: 'lost' };
}

/** Follows until the function returned is called, the person is signed out, or the server refuses. */
export function follow<TResult, TVariables, M extends LiveMessage>(
  following: Following<TResult, TVariables, M>,
  connection: Connection = sharedConnection(),
): () => void {
  let cursor = following.after;
  let phase: LivePhase | undefined;
  let failures = 0;
  let stopped = false;
  let release: () => void = () => undefined;

  const enter = (next: LivePhase) => {
    if (stopped || next === phase) return;
    phase = next;
    following.onStatus?.({ phase, since: Date.now() });
  };

  const subscribed = () =>
    new Promise<Break>((resolve) => {
      const forget = connection.onOpen(() => enter('catching-up'));
      if (connection.isOpen) enter('catching-up');
      const end = (reason: Break) => {
        forget();
        resolve(reason);
      };
      release = connection.subscribe<TResult>(
        { query: following.document.toString(), variables: { ...following.variables, after: cursor } },
        {
          next: ({ data, errors }) => {
            if (errors?.length) return end(breakOf(errors));
            if (!data || stopped) return;
            const message = following.pick(data);
            cursor = message.cursor;
            following.onMessage(message);
            if (message.type !== 'READY') return;
            failures = 0;
            enter('live');
          },
          error: (reason) => end(breakOf(reason)),
          complete: () => end({ kind: 'lost' }),
        },
      );
    });

  const pause = (length: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        forget();
        resolve();
      };
      const timer = setTimeout(done, length);
      const forget = connection.onHope(done);
      release = done;
    });

  const run = async () => {
    enter('connecting');
    while (!stopped) {
      const reason = await subscribed();
      release();
      if (stopped) return;
      if (reason.kind === 'signed-out') return sessionEnded();
      if (reason.kind === 'refused') return following.onRefusal?.(reason.refusal);
      enter('offline');
      failures += 1;
      await pause(backoff(failures));
    }
  };
  void run();
  return () => {
    stopped = true;
    release();
  };
}
