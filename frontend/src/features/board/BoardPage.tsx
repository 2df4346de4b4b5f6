/** The board's screen: which pipeline, filtered how, and the deal that is open beside it. */
import { useQuery } from '@tanstack/react-query';
import { pipelineChoicesOf } from '@/features/pipelines';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import styles from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton';
import { PipelineBoard } from './PipelineBoard';
import { PipelineMissing } from './PipelineMissing';

export function BoardPage({ pipelineNumber }: { pipelineNumber: number | undefined }) {
  const { t } = useBoardWords();
  const choices = useQuery(pipelineChoicesOf(useStagedKind().kind));
  const pipelines = choices.data;
  if (!pipelines)
    return (
      <>
        <PageHeader title={choices.error ? t('title') : ''} tab={t('title')} />
        <div className={styles.stage}>
          <Loaded query={choices} skeleton={<BoardSkeleton />}>
            {() => null}
          </Loaded>
        </div>
      </>
    );
  const pipeline =
    pipelineNumber === undefined
      ? (pipelines.find(({ isDefault }) => isDefault) ?? pipelines[0])
      : pipelines.find(({ number }) => number === pipelineNumber);
  return pipeline ? (
    <PipelineBoard key={pipeline.id} pipeline={pipeline} pipelines={pipelines} />
  ) : (
    <PipelineMissing />
  );
}
