/** The top of the board: which pipeline, whether it is live, who else is here, search, and a new deal. */
import { Button } from '@mantine/core';
import { Plus, User } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DealModes } from '@/features/modes';
import type { PipelineChoice } from '@/features/pipelines';
import { useLoadedSession } from '@/live/board/useBoard';
import type { PresenceSession } from '@/live/presence/session';
import { useOthers } from '@/live/presence/usePresence';
import { Facepile } from '@/ui/Facepile';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { BoardOptions } from './BoardOptions';
import styles from './BoardPage.module.css';
import { FilterButton } from './FilterButton';
import { focusTabStop } from './focus';
import type { Hiding } from './hidden';
import { LiveMark } from './LiveMark';
import { PipelineSwitcher } from './PipelineSwitcher';
import { stageInSight } from './paging';

const NewBoardDeal = lazy(async () => ({ default: (await import('./NewBoardDeal')).NewBoardDeal }));

type BoardHeaderProps = {
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  presence: PresenceSession;
  text: string;
  isMine: boolean;
  isFiltered: boolean;
  hiding: Hiding;
  onSearch: (text: string) => void;
  onMine: (only: boolean) => void;
  onFilter: () => void;
  onOpen: (number: number) => void;
};

export function BoardHeader({
  pipeline,
  pipelines,
  presence,
  text,
  isMine,
  isFiltered,
  hiding,
  onSearch,
  onMine,
  onFilter,
  onOpen,
}: BoardHeaderProps) {
  const { t } = useTranslation('board');
  const isLoaded = useLoadedSession() !== null;
  const others = useOthers(presence);
  const [adding, setAdding] = useState<{ stageId: string | undefined } | null>(null);
  return (
    <>
      <PageHeader
        title={<PipelineSwitcher pipeline={pipeline} pipelines={pipelines} />}
        tab={pipeline.name}
        aside={
          <>
            <DealModes mode="board" pipelineNumber={pipeline.number} />
            <LiveMark />
            <Facepile people={others} />
          </>
        }
        tools={
          <>
            <SearchBox label={t('search')} value={text} onSearch={onSearch} onLeave={focusTabStop} />
            <Button
              variant="default"
              className={styles.toggle ?? ''}
              leftSection={<User size={14} />}
              aria-pressed={isMine}
              title={t('mineHint')}
              onClick={() => onMine(!isMine)}
            >
              {t('mine')}
            </Button>
            {!isFiltered && <FilterButton onPress={onFilter} />}
            <BoardOptions hiding={hiding} />
          </>
        }
        toolsInUse={text !== '' || isMine || isFiltered || hiding.hidden.size > 0}
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
          <NewBoardDeal
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
