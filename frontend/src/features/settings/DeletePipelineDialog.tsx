/** Deletes a pipeline after asking where the deals of each of its stages go. */
import { Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { StageName } from '@/ui/StageDot';
import { useServerForm } from '@/ui/useServerForm';
import { likelyMapping } from './order';
import styles from './PipelinesPage.module.css';
import { deletePipeline, type Pipeline } from './queries';
import { useSettingsUpdate } from './useSettingsChange';

type DeletePipelineDialogProps = { pipeline: Pipeline; pipelines: readonly Pipeline[]; onClose: () => void };

export function DeletePipelineDialog({ pipeline, pipelines, onClose }: DeletePipelineDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const navigate = useNavigate();
  const update = useSettingsUpdate();
  const targets = pipelines.filter(({ id }) => id !== pipeline.id);
  const mappingTo = (id: string) =>
    likelyMapping(pipeline.stages, targets.find((target) => target.id === id)?.stages ?? []);
  const usual = targets.find(({ isDefault }) => isDefault) ?? targets[0];
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { target: usual?.id ?? '', stageMap: mappingTo(usual?.id ?? '') },
    submit: ({ target, stageMap }) =>
      deletePipeline(pipeline.id, {
        pipelineId: target,
        stageMap: Object.entries(stageMap).map(([from, to]) => ({ from, to })),
      }),
    onDone: (left) => {
      update(left);
      onClose();
      void navigate({ to: '/settings/pipelines', search: {} });
    },
  });
  const { target, stageMap } = form.values;
  const targetStages = targets.find(({ id }) => id === target)?.stages ?? [];
  return (
    <Dialog title={t('deletePipeline', { name: pipeline.name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('deletePipelineText')}</p>
        <Select
          label={t('itemsGoTo')}
          data={targets.map(({ id, name }) => ({ value: id, label: name }))}
          value={target}
          allowDeselect={false}
          onChange={(id) => id && form.setValues({ target: id, stageMap: mappingTo(id) })}
        />
        <div className={styles.map}>
          {pipeline.stages.map(({ id, name, color }) => (
            <StageTarget
              key={id}
              name={name}
              color={color}
              stages={targetStages}
              value={stageMap[id] ?? ''}
              onChange={(to) => form.setFieldValue('stageMap', { ...stageMap, [id]: to })}
            />
          ))}
        </div>
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.delete')}
          tone="danger"
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}

type StageTargetProps = {
  name: string;
  color: string;
  stages: Pipeline['stages'];
  value: string;
  onChange: (stageId: string) => void;
};

function StageTarget({ name, color, stages, value, onChange }: StageTargetProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <StageName color={color} name={name} />
      <Select
        aria-label={t('itemsOf', { name })}
        data={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
        value={value}
        allowDeselect={false}
        onChange={(id) => id && onChange(id)}
      />
    </>
  );
}
