/** One pipeline's board, live, with its header and the panel of the deal that the address names. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { CounterChips } from '@/features/counters';
import type { PipelineChoice } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { useStagedKind } from '@/features/staged';
import { useAsking, useKeptDensity, ViewTabs, ViewTabsPlace } from '@/features/views';
import { persistently } from '@/lib/lazy';
import { BoardSession } from '@/live/board/session';
import type { BoardStore } from '@/live/board/store';
import { BoardProvider } from '@/live/board/useBoard';
import { PresenceProvider, useBeingAt } from '@/live/presence/usePresence';
import { Loaded } from '@/ui/Loaded';
import { afterwards } from './afterwards';
import { Board } from './Board';
import { BoardConditions } from './BoardConditions';
import { BoardHeader } from './BoardHeader';
import styles from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton';
import { Entrance, EntranceProvider } from './entrance';
import { useHiding } from './hidden';
import { OpenPanel } from './OpenPanel';
import { boardQuery } from './queries';
import { useForgottenWhenGone } from './useForgottenWhenGone';
import { useLearningSeen } from './useNews';
import { useOpenRecord } from './useOpenRecord';

const BoardRibbon = afterwards(async () => (await import('./BoardRibbon')).BoardRibbon);

type PipelineBoardProps = { pipeline: PipelineChoice; pipelines: readonly PipelineChoice[] };

const carrierOf = async (myId: string, session: BoardSession) =>
  (await persistently(() => import('@/live/board/ownOutbox'))).carrierOf(myId, session);

const loadedIn = ({ board }: BoardStore) => [...board.records.values()].flatMap(({ card }) => card ?? []);

export function PipelineBoard({ pipeline, pipelines }: PipelineBoardProps) {
  const { kind } = useStagedKind();
  const me = useMe();
  const opened = useOpenRecord();
  const myId = me.user.id;
  const asking = useAsking(kind);
  useKeptDensity(kind);
  const { question: asked } = asking;
  const question = useMemo(
    () =>
      asked
        ? {
            kind,
            pipelineId: pipeline.id,
            search: asked.text || null,
            mine: asked.mine,
            f: asked.f,
            any: asked.any,
            sort: asked.sort,
            lanes: asked.lanes,
          }
        : null,
    [kind, pipeline.id, asked],
  );
  const board = useQuery(boardQuery(question));
  const [isFiltering, setFiltering] = useState(false);
  const session = useMemo(
    () => board.data && new BoardSession(board.data.scope, board.data.fetched, myId),
    [board.data, myId],
  );
  useEffect(() => session?.start(), [session]);
  useForgottenWhenGone(session, boardQuery(question).queryKey);
  useEffect(() => session?.carryBy(carrierOf(myId, session)), [session, myId]);
  const [entrance] = useState(() => new Entrance());
  useLearningSeen(session?.store, loadedIn);
  const presence = useBeingAt(pipeline.id, myId);
  const hiding = useHiding(myId, pipeline.id, session);

  const page = (
    <>
      <BoardHeader
        pipeline={pipeline}
        pipelines={pipelines}
        presence={presence}
        asking={asking}
        hiding={hiding}
        onFilter={() => setFiltering(true)}
        onOpen={opened.onOpen}
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} />
        <CounterChips of={kind} asking={asking} />
        {session && <BoardRibbon asking={asking} session={session} />}
      </ViewTabsPlace>
      <BoardConditions asking={asking} isAsked={isFiltering} onCancel={() => setFiltering(false)} />
      <div className={styles.stage} aria-busy={board.isPlaceholderData}>
        <Loaded query={board} skeleton={<BoardSkeleton />}>
          {() => <Board pipeline={pipeline} pipelines={pipelines} hiding={hiding} {...opened} />}
        </Loaded>
        <OpenPanel {...opened} />
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
