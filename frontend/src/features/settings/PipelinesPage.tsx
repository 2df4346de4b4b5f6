/** Pipelines and their stages, put in order by an administrator. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import type { PipelineKind } from '@/gql/graphql';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { PipelineList } from './PipelineList';
import { PipelineNameDialog } from './PipelineNameDialog';
import styles from './PipelinesPage.module.css';
import { type Pipeline, pipelinesQuery } from './queries';
import { StageList } from './StageList';

function PipelinesSkeleton() {
  return (
    <div className={styles.columns}>
      <Section title=" ">
        <SkeletonRows rows={2} height="44px" />
      </Section>
      <Section title=" ">
        <SkeletonRows rows={8} height="48px" />
      </Section>
    </div>
  );
}

const of = (pipelines: readonly Pipeline[], kind: PipelineKind) =>
  pipelines.filter((pipeline) => pipeline.kind === kind);

export function PipelinesPage() {
  const { t } = useTranslation(['settings', 'common']);
  const { sections } = useMe();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/settings/rooms/pipelines' });
  const query = useQuery(pipelinesQuery);
  const [adding, setAdding] = useState(false);
  const choose = (number: number) =>
    void navigate({ to: '/settings/pipelines', search: { pipeline: number } });
  return (
    <>
      <PageHeader
        title={t('title')}
        add={
          <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
            {t('pipeline')}
          </Button>
        }
      />
      <PageBody>
        <Loaded query={query} skeleton={<PipelinesSkeleton />}>
          {(pipelines) => {
            const chosen = pipelines.find(({ number }) => number === search.pipeline) ?? pipelines[0];
            return (
              <div className={styles.columns}>
                <div className={styles.lists}>
                  <PipelineList title={t('pipelines')} pipelines={of(pipelines, 'DEAL')} chosen={chosen} />
                  {sections.includes('LEADS') && (
                    <PipelineList
                      title={t('common:nav.leads')}
                      pipelines={of(pipelines, 'LEAD')}
                      chosen={chosen}
                    />
                  )}
                </div>
                {chosen && <StageList key={chosen.id} pipeline={chosen} />}
              </div>
            );
          }}
        </Loaded>
      </PageBody>
      {adding && (
        <PipelineNameDialog onClose={() => setAdding(false)} onDone={({ number }) => choose(number)} />
      )}
    </>
  );
}
