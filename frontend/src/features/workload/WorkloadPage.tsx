/** Who looks after how much on which stage, and what of it is late or neglected (R31). */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Modes } from '@/features/modes';
import { PipelineSwitcher, pipelineChoicesOf } from '@/features/pipelines';
import { useStagedKind } from '@/features/staged';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState, NotFound } from '@/ui/ErrorState';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { FIGURES, figureNamed, sumsOf } from './figures';
import { useWorkload } from './useWorkload';
import styles from './WorkloadPage.module.css';
import { WorkloadTable } from './WorkloadTable';

export function WorkloadPage() {
  const { t } = useTranslation('workload');
  const navigate = useNavigate();
  const { kind } = useStagedKind();
  const { pipeline: number, show }: { pipeline?: number; show?: string } = useSearch({ strict: false });
  const choices = useQuery(pipelineChoicesOf(kind));
  const pipelines = choices.data ?? [];
  const pipeline = pipelines.find((one) => (number === undefined ? one.isDefault : one.number === number));
  const workload = useWorkload(kind, pipeline?.id);
  const figure = figureNamed(show);
  const change = (next: { pipeline?: number | undefined; show?: string | undefined }) =>
    void navigate({ to: '.', search: (now: object) => ({ ...now, ...next }), replace: true });
  return (
    <>
      <PageHeader
        title={
          <PipelineSwitcher
            shown={pipeline}
            pipelines={pipelines}
            onChoose={(chosen) => change({ pipeline: chosen })}
          />
        }
        tab={t('title')}
        aside={<Modes mode="workload" pipelineNumber={pipeline?.number} />}
      />
      <PageBody padded={false}>
        {choices.error ? (
          <ErrorState error={choices.error} onRetry={() => choices.refetch()} />
        ) : choices.data && !pipeline ? (
          <NotFound />
        ) : (
          <Loaded query={workload} skeleton={<SkeletonRows rows={8} height="44px" />}>
            {(data) =>
              data.cells.length === 0 ? (
                <EmptyState icon={Users} title={t('empty.title')}>
                  {t('empty.text')}
                </EmptyState>
              ) : (
                <>
                  {/* biome-ignore lint/a11y/useSemanticElements: no fields of a form */}
                  <div className={styles.figures} role="group" aria-label={t('shown')}>
                    {FIGURES.map((one) => (
                      <button
                        key={one}
                        type="button"
                        className={styles.figure}
                        data-figure={one}
                        aria-pressed={one === figure}
                        title={t(`explained.${one}`)}
                        onClick={() => change({ show: one === 'count' ? undefined : one })}
                      >
                        {t(`figures.${one}`, { count: sumsOf(data)[one] })}
                      </button>
                    ))}
                  </div>
                  <WorkloadTable workload={data} figure={figure} pipelineNumber={pipeline?.number} />
                </>
              )
            }
          </Loaded>
        )}
      </PageBody>
    </>
  );
}
