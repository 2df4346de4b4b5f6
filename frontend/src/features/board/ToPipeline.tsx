/** Asks to which pipeline cards go, and there to which stage those of each stage (B32). */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PipelineStages, pipelineStagesOf } from '@/features/pipelines';
import { useStagedKind } from '@/features/staged';
import type { Card, Stage } from '@/live/board/board';
import { usePipeline } from '@/live/board/useBoard';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import type { AboutCards } from './CardDialogs';
import { proposedStage } from './stageMapping';
import { useClosedStagesOf } from './stageRights';
import { idsOf } from './useCardCommands';
import type { Elsewhere } from './useDeeds';

type ToPipelineProps = AboutCards & { onTransfer: (ids: readonly string[], to: Elsewhere) => void };

export function ToPipeline({ cards, count, title, onTransfer, onClose }: ToPipelineProps) {
  const { t } = useTranslation('commands');
  const query = useQuery(pipelineStagesOf(useStagedKind().kind));
  return (
    <Dialog
      title={count === 1 ? t('chooser.toPipeline', { title }) : t('chooser.toPipelineStack', { count })}
      onClose={onClose}
    >
      <Loaded query={query} compact skeleton={<SkeletonRows rows={2} height="56px" />}>
        {(pipelines) => (
          <Mapping
            cards={cards}
            pipelines={pipelines}
            onCancel={onClose}
            onDone={(to) => {
              onClose();
              onTransfer(idsOf(cards), to);
            }}
          />
        )}
      </Loaded>
    </Dialog>
  );
}

type MappingProps = {
  cards: readonly Card[];
  pipelines: readonly PipelineStages[];
  onDone: (to: Elsewhere) => void;
  onCancel: () => void;
};

function Mapping({ cards, pipelines, onDone, onCancel }: MappingProps) {
  const { t } = useTranslation(['commands', 'board']);
  const here = usePipeline();
  const others = pipelines.filter(({ id }) => id !== here.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const target = others.find(({ id }) => id === chosen) ?? others[0];
  /** What differs from the proposal, by the stage they come from. */
  const [wishes, setWishes] = useState<ReadonlyMap<string, string>>(new Map());
  const { toEnter: closed } = useClosedStagesOf(target?.id ?? here.id);
  if (!target) return <p>{t('chooser.nothing')}</p>;
  const sources = here.stages.filter(({ id }) => cards.some(({ stageId }) => stageId === id));
  const goalOf = (from: Stage) =>
    target.stages.find(({ id }) => id === wishes.get(from.id)) ?? proposedStage(from, target.stages, closed);
  const stages = new Map(
    sources.flatMap((from) => {
      const to = goalOf(from);
      return to ? [[from.id, to] as const] : [];
    }),
  );
  const isClosed = stages.size < sources.length;
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isClosed) onDone({ id: target.id, name: target.name, stages });
  };
  const inStage = (id: string) => cards.filter(({ stageId }) => stageId === id).length;
  return (
    <FormStack onSubmit={onSubmit}>
      <Select
        label={t('transfer.pipeline')}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={target.id}
        allowDeselect={false}
        // When the pipelines come, the dialog has long looked for what takes the focus.
        autoFocus
        data-autofocus
        onChange={(id) => {
          setChosen(id);
          setWishes(new Map());
        }}
      />
      {sources.map((from) => (
        <Select
          key={from.id}
          label={
            sources.length === 1
              ? t('transfer.stage')
              : t('transfer.from', { stage: from.name, count: inStage(from.id) })
          }
          data={target.stages.map(({ id, name }) => ({
            value: id,
            label: name,
            disabled: closed.has(id),
          }))}
          value={goalOf(from)?.id ?? null}
          allowDeselect={false}
          onChange={(id) => id && setWishes((now) => new Map(now).set(from.id, id))}
        />
      ))}
      <FormFoot
        problem={isClosed ? t('board:barrier.CLOSED_STAGE') : undefined}
        sending={false}
        disabled={isClosed}
        submit={t('board:entering.go')}
        onCancel={onCancel}
      />
    </FormStack>
  );
}
