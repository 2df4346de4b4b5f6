/** One pipeline's board, live, with its header and the panel of the deal that the address names. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { EnteringQueue } from '@/features/entering';
import type { PipelineChoice } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { OnItsWay } from '@/lib/commands/ahead';
import { failureCode } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { carrierOf } from '@/live/board/ownOutbox';
import { BoardSession, GONE } from '@/live/board/session';
import { BoardProvider } from '@/live/board/useBoard';
import { PresenceProvider, useBeingAt } from '@/live/presence/usePresence';
import { Loaded } from '@/ui/Loaded';
import { Board } from './Board';
import { BoardHeader } from './BoardHeader';
import styles from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton';
import { EntranceProvider } from './entrance';
import { useHiding } from './hidden';
import { boardQuery } from './queries';
import { useLearningSeen } from './useNews';

const DealPanel = lazy(async () => ({ default: (await import('@/features/record')).DealPanel }));

const BoardFilter = lazy(async () => {
  const [module] = await Promise.all([import('./BoardFilter'), loadWords(['list', 'record'])]);
  return { default: module.BoardFilter };
});

/** As the routes of the board read it from the address. */
type BoardSearch = {
  deal?: number | undefined;
  q?: string | undefined;
  mine?: boolean | undefined;
  f?: readonly unknown[] | undefined;
  any?: boolean | undefined;
};

type PipelineBoardProps = { pipeline: PipelineChoice; pipelines: readonly PipelineChoice[] };

export function PipelineBoard({ pipeline, pipelines }: PipelineBoardProps) {
  const me = useMe();
  const navigate = useNavigate();
  const { deal, q, mine, f, any }: BoardSearch = useSearch({ strict: false });
  const myId = me.user.id;
  const question = useMemo(
    () => ({ pipelineId: pipeline.id, search: q ?? null, ownerId: mine ? myId : null, f, any }),
    [pipeline.id, q, mine, myId, f, any],
  );
  const board = useQuery(boardQuery(question));
  const queryClient = useQueryClient();
  const [isFiltering, setFiltering] = useState(false);
  const change = useCallback(
    (next: BoardSearch, replace = false) =>
      void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace }),
    [navigate],
  );
  const [isPeek, setPeek] = useState(false);
  const openDeal = useCallback(
    (number: number) => {
      setPeek(false);
      change({ deal: number });
    },
    [change],
  );
  /** Walking along the cards leaves no trail to go back through. */
  const peek = useCallback(
    (number: number | null) => {
      setPeek(number !== null);
      change({ deal: number ?? undefined }, isPeek);
    },
    [change, isPeek],
  );

  const session = useMemo(
    () => board.data && new BoardSession(board.data.scope, board.data.fetched, myId),
    [board.data, myId],
  );
  useEffect(() => session?.start(), [session]);
  /** What may be had no longer is asked for anew: the refusal then stands in the place of the board, until rights return. */
  useEffect(
    () =>
      session?.subscribe(() => {
        if (GONE.has(failureCode(session.state.refusal)))
          void queryClient.resetQueries({ queryKey: boardQuery(question).queryKey });
      }),
    [session, question, queryClient],
  );
  useEffect(() => session?.carryBy(carrierOf(myId, session)), [session, myId]);
  const [entrance] = useState(() => new EnteringQueue());
  useLearningSeen(session, myId);
  const presence = useBeingAt(pipeline.id, myId);
  const hiding = useHiding(myId, pipeline.id, session);

  const page = (
    <>
      <BoardHeader
        pipeline={pipeline}
        pipelines={pipelines}
        presence={presence}
        text={q ?? ''}
        isMine={mine === true}
        isFiltered={f !== undefined}
        hiding={hiding}
        onFilter={() => setFiltering(true)}
        onSearch={(text) => change({ q: text || undefined }, true)}
        onMine={(only) => change({ mine: only || undefined }, true)}
        onOpen={openDeal}
      />
      {(f || isFiltering) && (
        <Suspense fallback={<OnItsWay onCancel={() => setFiltering(false)} />}>
          <BoardFilter f={f} any={any} isAsked={isFiltering} onChange={(next) => change(next)} />
        </Suspense>
      )}
      <div className={styles.stage} aria-busy={board.isPlaceholderData}>
        <Loaded query={board} skeleton={<BoardSkeleton />}>
          {() => (
            <Board
              pipeline={pipeline}
              pipelines={pipelines}
              openNumber={deal}
              isPeek={isPeek}
              hiding={hiding}
              onOpen={openDeal}
              onPeek={peek}
            />
          )}
        </Loaded>
        {deal !== undefined && (
          <Suspense>
            <DealPanel key={deal} number={deal} isPeek={isPeek} onClose={() => peek(null)} />
          </Suspense>
        )}
      </div>
    </>
  );
  return (
    <PresenceProvider value={presence}>
      <BoardProvider value={session ?? null}>
        <EntranceProvider value={entrance}>{page}</EntranceProvider>
      </BoardProvider>
    </PresenceProvider>
  );
}
