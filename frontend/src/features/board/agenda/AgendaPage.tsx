/** The activities view: deals by when something is to be done with them, filtered as board and list are (R53, R62). */
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterChips } from '@/features/counters';
import { DealModes } from '@/features/modes';
import { PipelineSwitcher, pipelineChoicesQuery } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { MineToggle, useAsking, useKeptDensity, ViewTabs, ViewTabsPlace } from '@/features/views';
import { OnItsWay } from '@/lib/commands/ahead';
import { failureCode } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { agendaServer } from '@/live/agenda/documents';
import { AgendaSession } from '@/live/agenda/session';
import { GONE } from '@/live/board/loading';
import { followOtherTabs, seenCards } from '@/live/seen';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import pageStyles from '../BoardPage.module.css';
import { BoardSkeleton } from '../BoardSkeleton';
import { FilterButton } from '../FilterButton';
import { focusTabStop } from '../focus';
import { LineMark } from '../LiveMark';
import { PipelineMissing } from '../PipelineMissing';
import { AgendaBoard } from './AgendaBoard';
import { DEALS_AGENDA as KIND } from './kind';
import { AgendaProvider, useAgenda } from './useAgenda';

const DealPanel = lazy(async () => ({ default: (await import('@/features/record')).DealPanel }));
const NewDealIn = lazy(async () => ({ default: (await import('@/features/newDeal')).NewDealIn }));
const BoardFilter = lazy(async () => {
  const [module] = await Promise.all([import('../BoardFilter'), loadWords(['list', 'record'])]);
  return { default: module.BoardFilter };
});

type Search = { pipeline?: number | undefined; deal?: number | undefined };

export function AgendaPage() {
  const { t } = useTranslation(['agenda', 'board', 'common']);
  const myId = useMe().user.id;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { pipeline: pipelineNumber, deal }: Search = useSearch({ strict: false });
  const choices = useQuery(pipelineChoicesQuery);
  const pipelines = choices.data ?? [];
  const pipeline = pipelines.find(({ number }) => number === pipelineNumber);
  const asking = useAsking(KIND.kind);
  useKeptDensity(KIND.kind);
  const { question } = asking;
  const [isFiltering, setFiltering] = useState(false);
  const [isPeek, setPeek] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const isMissing = pipelineNumber !== undefined && choices.data !== undefined && !pipeline;
  const isKnown = question !== undefined && (pipelineNumber === undefined || pipeline !== undefined);
  const asked = useMemo(
    () => ({ ...question, sort: undefined, lanes: undefined, pipelineId: pipeline?.id }),
    [question, pipeline?.id],
  );
  // Its messages keep it current, as a board's do, so it is never fetched twice.
  const query = useQuery({
    queryKey: ['board', 'activities', asked],
    enabled: isKnown,
    queryFn: async () => {
      if (!question) throw new Error('It is not known yet what is asked for');
      const filter = await KIND.filter(question, pipeline?.id);
      const scope = { kind: KIND.kind, filter, search: question.text || null };
      return { scope, fetched: await agendaServer.read(scope) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  const session = useMemo(
    () => query.data && new AgendaSession(query.data.scope, query.data.fetched, myId),
    [query.data, myId],
  );
  useEffect(() => session?.start(), [session]);
  useEffect(() => session && learnSeen(session, myId), [session, myId]);
  /** What may be had no longer is asked for anew: the refusal then stands in its place, until rights return. */
  useEffect(
    () =>
      session?.subscribe(() => {
        if (GONE.has(failureCode(session.state.refusal)))
          void queryClient.resetQueries({ queryKey: ['board', 'activities'] });
      }),
    [session, queryClient],
  );

  const change = useCallback(
    (next: Search, replace = false) =>
      void navigate({ to: '.', search: (now: object) => ({ ...now, ...next }), replace }),
    [navigate],
  );
  const open = useCallback(
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

  const text = question?.text ?? '';
  const hasFilter = (question?.f.length ?? 0) > 0;
  const isFiltered = text !== '' || (question?.mine ?? false) || hasFilter;
  if (isMissing) return <PipelineMissing />;
  const page = (
    <>
      <PageHeader
        title={
          <PipelineSwitcher
            shown={pipeline}
            pipelines={pipelines}
            withAll
            onChoose={(chosen) => change({ pipeline: chosen, deal: undefined }, true)}
          />
        }
        tab={t('title')}
        aside={
          <>
            <DealModes mode="activities" pipelineNumber={pipelineNumber} />
            {session && <Line />}
          </>
        }
        tools={
          <>
            <SearchBox
              label={t('board:search')}
              value={text}
              onSearch={(next) => asking.change({ text: next })}
              onLeave={focusTabStop}
            />
            <MineToggle asking={asking} />
            {!hasFilter && <FilterButton onPress={() => setFiltering(true)} />}
          </>
        }
        toolsInUse={isFiltered}
        add={
          <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
            {t('board:deal')}
          </Button>
        }
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} />
        <CounterChips of={KIND.kind} asking={asking} />
      </ViewTabsPlace>
      {(hasFilter || isFiltering) && (
        <Suspense fallback={<OnItsWay onCancel={() => setFiltering(false)} />}>
          <BoardFilter
            f={question?.f ?? []}
            any={question?.any ?? false}
            isAsked={isFiltering}
            onChange={(next) => asking.change(next, false)}
          />
        </Suspense>
      )}
      <div className={pageStyles.stage} aria-busy={query.isPlaceholderData}>
        <Loaded query={query} skeleton={<BoardSkeleton />}>
          {() => (
            <AgendaBoard
              kind={KIND}
              pipelineId={pipeline?.id}
              isFiltered={isFiltered}
              openNumber={deal}
              isPeek={isPeek}
              onOpen={open}
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
      {isAdding && (
        <Suspense>
          <NewDealIn pipelineId={pipeline?.id} onOpen={open} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
  return <AgendaProvider value={session ?? null}>{page}</AgendaProvider>;
}

const Line = () => <LineMark live={useAgenda(({ live }) => live)} />;

/** Which comments are new to the person: of all loaded deals together, and of later ones as they come. */
function learnSeen(session: AgendaSession, myId: string): () => void {
  const learn = () =>
    void seenCards.learn(
      session.state.agenda.flatMap(({ cards }) => cards.map(({ card }) => card)),
      myId,
    );
  learn();
  const stops = [session.subscribe(learn), followOtherTabs()];
  return () => {
    for (const stop of stops) stop();
  };
}
