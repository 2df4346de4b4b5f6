/** One subscription that survives its connection: after every break it begins anew, or goes on where it stood. */
import type { TypedDocumentString } from '@/gql/graphql';
import { backoff } from './backoff';
import { type Connection, sharedConnection, type Way } from './connection';
import { type Break, breakOf } from './link';
import { type GraphError, sessionEnded } from './transport';

/** `connecting`: never been live. `catching-up`: connected, what was missed is coming. `offline`: waiting for the next try. */
export type LivePhase = 'connecting' | 'catching-up' | 'live' | 'offline';
/** `since` in milliseconds of the epoch; `way`: how messages come. */
export type LiveStatus = { phase: LivePhase; since: number; way: Way };

type Told = {
  onStatus?: (status: LiveStatus) => void;
  /** The server refuses this subscription for good, with a coded reason. */
  onRefusal?: (refusal: GraphError) => void;
};

type Following<TResult, TVariables> = Told & {
  document: TypedDocumentString<TResult, TVariables>;
  /** Asked for at each try. */
  variables: () => TVariables;
  /** Takes a message; returns whether nothing that was missed is left. */
  onData: (data: TResult) => boolean;
};

/** Follows until the function returned is called, the person is signed out, or the server refuses. */
export function follow<TResult, TVariables extends object>(
  following: Following<TResult, TVariables>,
  connection: Connection = sharedConnection(),
): () => void {
  let status: LiveStatus | undefined;
  let failures = 0;
  let stopped = false;
  let release: () => void = () => undefined;

  const enter = (phase: LivePhase) => {
    const { way } = connection;
    if (stopped || (phase === status?.phase && way === status.way)) return;
    status = { phase, way, since: phase === status?.phase ? status.since : Date.now() };
    following.onStatus?.(status);
  };

  const subscribed = () =>
    new Promise<Break>((resolve) => {
      release = connection.subscribe(
        {
          query: following.document.toString(),
          variables: following.variables,
        },
        {
          open: () => enter('catching-up'),
          next: ({ data, errors }) => {
            if (errors?.length) return resolve(breakOf(errors));
            if (!data || stopped || !following.onData(data as TResult)) return;
            failures = 0;
            enter('live');
          },
          end: resolve,
        },
      );
    });

  /** The connection stands, only this subscription ended: its next try is its own affair. */
  const pause = () =>
    new Promise<void>((resolve) => {
      failures += 1;
      setTimeout(resolve, backoff(failures));
    });

  const run = async () => {
    enter('connecting');
    while (!stopped) {
      const reason = await subscribed();
      release();
      if (stopped) return;
      if (reason.kind === 'signed-out') return sessionEnded();
      if (reason.kind === 'refused') return following.onRefusal?.(reason.refusal);
      const due = reason.kind === 'ended' ? pause() : connection.pause;
      if (!due) continue;
      enter('offline');
      await due;
    }
  };
  void run();
  return () => {
    stopped = true;
    release();
  };
}

/** What the messages of every subscription to the log have in common; READY says that nothing missed is left. */
export type LogMessage = { cursor: string; type: string };

export type FollowingLog<TResult, TVariables, M extends LogMessage> = Told & {
  document: TypedDocumentString<TResult, NoInfer<TVariables> & { after: string | null }>;
  variables: TVariables;
  /** The cursor to begin behind; null: what happens from now on. */
  after: string | null;
  pick: (data: TResult) => M;
  onMessage: (message: M) => void;
};

const reloads = new Set<() => void>();

/**
 * Told whenever something that comes as a stream has to be loaded anew: the person's rights may be others, and no stream
 * is spared to hear of that. Returns the way to stop listening.
 */
export function onStreamReload(listener: () => void): () => void {
  reloads.add(listener);
  return () => reloads.delete(listener);
}

/** Follows the server's log, and after a break goes on behind the last message it saw. */
export function followLog<TResult, TVariables extends object, M extends LogMessage>(
  { variables, after, pick, onMessage, ...following }: FollowingLog<TResult, TVariables, M>,
  connection: Connection = sharedConnection(),
): () => void {
  let cursor = after;
  return follow(
    {
      ...following,
      variables: () => ({ ...variables, after: cursor }),
      onData: (data) => {
        const message = pick(data);
        cursor = message.cursor;
        onMessage(message);
        if (message.type === 'RESYNC' && connection.way === 'stream') for (const tell of reloads) tell();
        return message.type === 'READY';
      },
    },
    connection,
  );
}
