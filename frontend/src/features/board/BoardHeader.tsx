/** The top of the board: which pipeline, whether it is live, who else is here, search, and a new deal. */
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Modes } from '@/features/modes';
import { type PipelineChoice, PipelineSwitcher } from '@/features/pipelines';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { type Asking, MineToggle } from '@/features/views';
import { useLoadedSession } from '@/live/board/useBoard';
import type { PresenceSession } from '@/live/presence/session';
import { useOthers } from '@/live/presence/usePresence';
import { Facepile } from '@/ui/Facepile';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { BoardOptions } from './BoardOptions';
import { BoardOrder } from './BoardOrder';
import { FilterButton } from './FilterButton';
import { focusTabStop } from './focus';
import type { Hiding } from './hidden';
import { LiveMark } from './LiveMark';
import { NewOnBoard } from './NewOnBoard';
import { stageInSight } from './paging';

type BoardHeaderProps = {
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  presence: PresenceSession;
  asking: Asking;
  hiding: Hiding;
  onFilter: () => void;
  onOpen: (number: number) => void;
};

export function BoardHeader({
  pipeline,
  pipelines,
  presence,
  asking,
  hiding,
  onFilter,
  onOpen,
}: BoardHeaderProps) {
  const { t } = useBoardWords();
  const navigate = useNavigate();
  const { places } = useStagedKind();
  const text = asking.question?.text ?? '';
  const isFiltered = (asking.question?.f.length ?? 0) > 0;
  const isLoaded = useLoadedSession() !== null;
  const others = useOthers(presence);
  const [adding, setAdding] = useState<{ stageId: string | undefined } | null>(null);
  return (
    <>
      <PageHeader
        title={
          <PipelineSwitcher
            shown={pipeline}
            pipelines={pipelines}
            onChoose={(number) => number !== undefined && void navigate({ to: places.pipeline(number) })}
          />
        }
        tab={pipeline.name}
        aside={
          <>
            <Modes mode="board" pipelineNumber={pipeline.number} />
            <LiveMark />
            <Facepile people={others} />
          </>
        }
        tools={
          <>
            <SearchBox
              label={t('search')}
              value={text}
              onSearch={(next) => asking.change({ text: next })}
              onLeave={focusTabStop}
            />
            <MineToggle asking={asking} />
            {!isFiltered && <FilterButton onPress={onFilter} />}
            <BoardOrder asking={asking} />
            <BoardOptions hiding={hiding} />
          </>
        }
        toolsInUse={
          text !== '' ||
          (asking.question?.mine ?? false) ||
          asking.question?.sort !== undefined ||
          asking.question?.lanes !== undefined ||
          isFiltered ||
          hiding.hidden.size > 0
        }
        add={
          <Button
            leftSection={<Plus size={14} />}
            disabled={!isLoaded}
            onClick={() => setAdding({ stageId: stageInSight() })}
          >
            {t('deal')}
          </Button>
        }
      />
      {adding && (
        <Suspense>
          <NewOnBoard
            pipeline={pipeline}
            stageId={adding.stageId}
            onOpen={onOpen}
            onClose={() => setAdding(null)}
          />
        </Suspense>
      )}
    </>
  );
}
