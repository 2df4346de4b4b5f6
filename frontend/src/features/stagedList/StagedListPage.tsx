/** What stands on stages as a list: the items of a pipeline, or of all. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { List, Plus } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { useWaitingColumn } from '@/features/counters';
import { ListScreen, type Reference } from '@/features/list';
import { Modes } from '@/features/modes';
import { PipelineSwitcher, pipelineChoicesOf } from '@/features/pipelines';
import { useBoardWords, useStagedKind } from '@/features/staged';
import type { Filter } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';

const always = () => true;

type Search = { pipeline?: number | undefined };

export function StagedListPage() {
  const { t } = useBoardWords();
  const { kind, list, places, New, Panel, useIsWorked = always } = useStagedKind();
  const isWorked = useIsWorked();
  const format = useFormat();
  const navigate = useNavigate();
  const { pipeline: number }: Search = useSearch({ strict: false });
  const pipelines = useQuery(pipelineChoicesOf(kind)).data ?? [];
  const [adding, setAdding] = useState(false);
  const waiting = useWaitingColumn();
  const extras = useMemo(() => [waiting], [waiting]);
  const pipeline = pipelines.find((one) => one.number === number);
  const pipelineId = pipeline?.id;
  const scope = useMemo<Filter | undefined>(
    () => (pipelineId ? { field: 'pipeline', value: pipelineId } : undefined),
    [pipelineId],
  );
  const add = isWorked && (
    <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('deal')}
    </Button>
  );
  return (
    <>
      <ListScreen
        kind={list}
        title={
          <PipelineSwitcher
            shown={pipeline}
            pipelines={pipelines}
            all={t('title')}
            onChoose={(chosen) =>
              void navigate({
                to: '.',
                search: (now: object) => ({ ...now, pipeline: chosen }),
                replace: true,
              })
            }
          />
        }
        name={pipeline?.name ?? t('title')}
        searchLabel={t('search')}
        aside={<Modes mode="list" pipelineNumber={number} />}
        add={add}
        extras={extras}
        scope={scope}
        below={({ values: { amount, stage, company } }) =>
          [
            (stage as Reference | undefined)?.name,
            amount ? format.money(amount as { amount: string; currency: string }) : undefined,
            (company as Reference | undefined)?.name,
          ]
            .filter(Boolean)
            .join(' · ')
        }
        hrefOf={(row) => places.item(row.number)}
        panel={(open) => <Panel key={open.number} {...open} />}
        empty={<EmptyState icon={List} title={t('noneYet')} action={add} />}
      />
      {adding && (
        <Suspense>
          <New
            pipelineId={pipelineId}
            onOpen={(made) => void navigate({ to: '.', search: (now: object) => ({ ...now, open: made }) })}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </>
  );
}
