/** One pipeline's board, live, with its header and the panel of the deal that the address names. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { CounterChips } from '@/features/counters';
import { EnteringQueue } from '@/features/entering';
import type { PipelineChoice } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { useAsking, useKeptDensity, ViewTabs, ViewTabsPlace } from '@/features/views';
import { OnItsWay } from '@/lib/commands/ahead';
import { failureCode } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { GONE } from '@/live/board/loading';
import { carrierOf } from '@/live/board/ownOutbox';
import { BoardSession } from '@/live/board/session';
import { BoardProvider } from '@/live/board/useBoard';
import { PresenceProvider, useBeingAt } from '@/live/presence/usePresence';
import { Loaded } from '@/ui/Loaded';
import { afterwards } from './afterwards';
import { Board } from './Board';
import { BoardHeader } from './BoardHeader';
import styles from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton';
import { EntranceProvider } from './entrance';
import { useHiding } from './hidden';
import { boardQuery } from './queries';
import { useLearningSeen } from './useNews';

const DealPanel = lazy(async () => ({ default: (await import('@/features/record')).DealPanel }));

const BoardRibbon = afterwards(async () => (await import('./BoardRibbon')).BoardRibbon);

const BoardFilter = lazy(async () => {
  const [module] = await Promise.all([import('./BoardFilter'), loadWords(['list', 'record'])]);
  return { default: module.BoardFilter };
});

type BoardSearch = { deal?: number | undefined };
type PipelineBoardProps = { pipeline: PipelineChoice; pipelines: readonly PipelineChoice[] };

export function PipelineBoard({ pipeline, pipelines }: PipelineBoardProps) {
  const me = useMe();
  const navigate = useNavigate();
  const { deal }: BoardSearch = useSearch({ strict: false });
  const myId = me.user.id;
  const asking = useAsking('DEAL');
  useKeptDensity('DEAL');
  const { question: asked } = asking;
  const question = useMemo(
    () =>
      asked
        ? {
            pipelineId: pipeline.id,
            search: asked.text || null,
            mine: asked.mine,
            f: asked.f,
            any: asked.any,
            sort: asked.sort,
            lanes: asked.lanes,
          }
        : null,
    [pipeline.id, asked],
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

  const isFiltered = (asked?.f.length ?? 0) > 0;

  const page = (
    <>
      <BoardHeader
        pipeline={pipeline}
        pipelines={pipelines}
        presence={presence}
        asking={asking}
        hiding={hiding}
        onFilter={() => setFiltering(true)}
        onOpen={openDeal}
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} />
        <CounterChips of="DEAL" asking={asking} />
        {session && <BoardRibbon asking={asking} session={session} />}
      </ViewTabsPlace>
      {(isFiltered || isFiltering) && (
        <Suspense fallback={<OnItsWay onCancel={() => setFiltering(false)} />}>
          <BoardFilter
            f={asked?.f ?? []}
            any={asked?.any ?? false}
            isAsked={isFiltering}
            onChange={(next) => asking.change(next, false)}
          />
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
