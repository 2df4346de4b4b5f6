/** Which pipeline the new deal travels, and where it begins. */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pipelineStagesOf } from '@/features/pipelines';
import styles from './CompleteLead.module.css';
import type { Choice } from './choice';

type DealPlaceProps = {
  choice: Choice;
  /** Where it begins as things are. */
  stage: { id: string } | null;
  onChange: (choice: Partial<Choice>) => void;
};

export function DealPlace({ choice, stage, onChange }: DealPlaceProps) {
  const { t } = useTranslation('record');
  const { data: pipelines = [] } = useQuery(pipelineStagesOf('DEAL'));
  const usual = pipelines.find(({ isDefault }) => isDefault);
  const pipeline = pipelines.find(({ id }) => id === choice.pipelineId) ?? usual ?? pipelines[0];
  const stages = pipeline?.stages.filter(({ semantics }) => semantics === 'IN_PROGRESS') ?? [];
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const begins = stages.find(({ id }) => id === (choice.stageId ?? stage?.id)) ?? stages[0];
  return (
    <div className={styles.place}>
      {pipelines.length > 1 && (
        <Select
          label={t('fields.pipeline')}
          allowDeselect={false}
          data={named(pipelines)}
          value={pipeline?.id ?? null}
          onChange={(pipelineId) => onChange({ pipelineId, stageId: null })}
        />
      )}
      <Select
        label={t('fields.stage')}
        allowDeselect={false}
        data={named(stages)}
        value={begins?.id ?? null}
        onChange={(stageId) => onChange({ pipelineId: pipeline?.id ?? null, stageId })}
      />
    </div>
  );
}
