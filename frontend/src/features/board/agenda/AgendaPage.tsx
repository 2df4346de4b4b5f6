/** The activities view: items by when something is to be done with them, filtered as board and list are (R53, R62). */
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterChips } from '@/features/counters';
import { Modes } from '@/features/modes';
import { PipelineSwitcher, pipelineChoicesOf } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { MineToggle, together, useAsking, useKeptDensity, ViewTabs, ViewTabsPlace } from '@/features/views';
import { agendaServer } from '@/live/agenda/documents';
import { AgendaSession } from '@/live/agenda/session';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { BoardConditions } from '../BoardConditions';
import pageStyles from '../BoardPage.module.css';
import { BoardSkeleton } from '../BoardSkeleton';
import { FilterButton } from '../FilterButton';
import { itemsIn } from '../filter';
import { focusTabStop } from '../focus';
import { LineMark } from '../LiveMark';
import { OpenPanel } from '../OpenPanel';
import { PipelineMissing } from '../PipelineMissing';
import { useForgottenWhenGone } from '../useForgottenWhenGone';
import { useLearningSeen } from '../useNews';
import { useOpenRecord } from '../useOpenRecord';
import { AgendaBoard } from './AgendaBoard';
import { AgendaProvider, useAgenda } from './useAgenda';

type Search = { pipeline?: number | undefined };

const ACTIVITIES = ['board', 'activities'] as const;

const loadedIn = ({ state }: AgendaSession) =>
  state.agenda.flatMap(({ cards }) => cards.map(({ card }) => card));

export function AgendaPage() {
  const { t } = useTranslation('agenda');
  const { t: words } = useBoardWords();
  const { kind, name, New } = useStagedKind();
  const myId = useMe().user.id;
  const navigate = useNavigate();
  const opened = useOpenRecord();
  const { pipeline: pipelineNumber }: Search = useSearch({ strict: false });
  const choices = useQuery(pipelineChoicesOf(kind));
  const pipelines = choices.data ?? [];
  const pipeline = pipelines.find(({ number }) => number === pipelineNumber);
  const asking = useAsking(kind);
  useKeptDensity(kind);
  const { question } = asking;
  const [isFiltering, setFiltering] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const isMissing = pipelineNumber !== undefined && choices.data !== undefined && !pipeline;
  const isKnown = question !== undefined && (pipelineNumber === undefined || pipeline !== undefined);
  const asked = useMemo(
    () => ({ ...question, kind, sort: undefined, lanes: undefined, pipelineId: pipeline?.id }),
    [question, kind, pipeline?.id],
  );
  // Its messages keep it current, as a board's do, so it is never fetched twice.
  const query = useQuery({
    queryKey: [...ACTIVITIES, asked],
    enabled: isKnown,
    queryFn: async () => {
      if (!question) throw new Error('It is not known yet what is asked for');
      const ofPipeline = pipeline && { field: 'pipeline', value: pipeline.id };
      const filter = together([ofPipeline, await itemsIn(kind, question)]);
      const scope = { kind, filter, search: question.text || null };
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
  useLearningSeen(session, loadedIn);
  useForgottenWhenGone(session, ACTIVITIES);
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
            all={words('title')}
            onChoose={(chosen) =>
              void navigate({
                to: '.',
                search: (now: object) => ({ ...now, pipeline: chosen, [name]: undefined }),
                replace: true,
              })
            }
          />
        }
        tab={t('title')}
        aside={
          <>
            <Modes mode="activities" pipelineNumber={pipelineNumber} />
            {session && <Line />}
          </>
        }
        tools={
          <>
            <SearchBox
              label={words('search')}
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
            {words('deal')}
          </Button>
        }
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} />
        <CounterChips of={kind} asking={asking} />
      </ViewTabsPlace>
      <BoardConditions asking={asking} isAsked={isFiltering} onCancel={() => setFiltering(false)} />
      <div className={pageStyles.stage} aria-busy={query.isPlaceholderData}>
        <Loaded query={query} skeleton={<BoardSkeleton />}>
          {() => <AgendaBoard pipelineId={pipeline?.id} isFiltered={isFiltered} {...opened} />}
        </Loaded>
        <OpenPanel {...opened} />
      </div>
      {isAdding && (
        <Suspense>
          <New pipelineId={pipeline?.id} onOpen={opened.onOpen} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
  return <AgendaProvider value={session ?? null}>{page}</AgendaProvider>;
}

const Line = () => <LineMark live={useAgenda(({ live }) => live)} />;
