/** Makes a stage, or changes its name, colour, probability, and what is expected of its deals. */
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StageSemantics } from '@/gql/graphql';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { STAGE_COLORS } from '@/ui/StageDot';
import { useServerForm } from '@/ui/useServerForm';
import { ColorChoice } from './ColorChoice';
import { createStage, type Pipeline, type Stage, updateStage } from './queries';
import { RequiredFields } from './RequiredFields';
import { wordsOf } from './stageWords';
import { useSettingsUpdate } from './useSettingsChange';

/** A pipeline has exactly one stage of success, so that kind is never offered. */
const OFFERED: readonly StageSemantics[] = ['IN_PROGRESS', 'FAILURE'];
const USUAL_PROBABILITY = 50;

/** The first of the twelve that no stage has yet. */
function freshColor({ stages }: Pipeline): string {
  const taken = new Set(stages.map(({ color }) => color.toLowerCase()));
  return STAGE_COLORS.find((color) => !taken.has(color)) ?? STAGE_COLORS[0];
}

type StageDialogProps = { pipeline: Pipeline; stage?: Stage; onClose: () => void };

export function StageDialog({ pipeline, stage, onClose }: StageDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = useSettingsUpdate();
  const words = wordsOf(pipeline);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      name: stage?.name ?? '',
      color: stage?.color ?? freshColor(pipeline),
      semantics: (stage?.semantics ?? 'IN_PROGRESS') as StageSemantics,
      probability: String(stage?.probability ?? USUAL_PROBABILITY),
      idleDays: String(stage?.idleDays ?? ''),
      requiredFields: [...(stage?.requiredFields ?? [])],
    },
    submit: ({ name, color, semantics, probability, idleDays, requiredFields }) => {
      const percent = semantics === 'IN_PROGRESS' ? { probability: Math.round(Number(probability)) } : {};
      const idle =
        semantics === 'IN_PROGRESS' ? { idleDays: idleDays ? Math.round(Number(idleDays)) : null } : {};
      return stage
        ? updateStage(stage, { name, color, requiredFields, ...percent, ...idle })
        : createStage({ pipelineId: pipeline.id, name, color, semantics, ...percent });
    },
    onDone: (changed) => {
      update(changed);
      onClose();
    },
  });
  const { semantics, color } = form.values;
  return (
    <Dialog title={stage ? t('editStage', { name: stage.name }) : t('newStage')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <ColorChoice value={color} onChange={(chosen) => form.setFieldValue('color', chosen)} />
        {!stage && (
          <Select
            label={t('kind')}
            data={OFFERED.map((value) => ({ value, label: t(`${words}kinds.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('semantics')}
          />
        )}
        {semantics === 'IN_PROGRESS' && (
          <TextInput
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            label={t('probability')}
            description={t(`${words}probabilityHint`)}
            rightSection="%"
            {...form.getInputProps('probability')}
          />
        )}
        {stage && semantics === 'IN_PROGRESS' && (
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={365}
            label={t(`${words}idleDays`)}
            description={t('idleDaysHint')}
            {...form.getInputProps('idleDays')}
          />
        )}
        {stage && (
          <RequiredFields
            kind={pipeline.kind}
            semantics={semantics}
            value={form.values.requiredFields}
            onChange={(chosen) => form.setFieldValue('requiredFields', chosen)}
            error={form.errors.requiredFields}
          />
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(stage ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
