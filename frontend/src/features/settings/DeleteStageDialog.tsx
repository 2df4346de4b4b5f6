/** Deletes a stage after asking where its deals go. */
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { heirOf } from './order';
import styles from './PipelinesPage.module.css';
import { deleteStage, type Pipeline, type Stage } from './queries';
import { useSettingsUpdate } from './useSettingsChange';

type DeleteStageDialogProps = { pipeline: Pipeline; stage: Stage; onClose: () => void };

export function DeleteStageDialog({ pipeline, stage, onClose }: DeleteStageDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = useSettingsUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { moveItemsToStageId: heirOf(pipeline.stages, stage.id)?.id ?? '' },
    submit: ({ moveItemsToStageId }) => deleteStage(stage.id, moveItemsToStageId),
    onDone: (changed) => {
      update(changed);
      onClose();
    },
  });
  return (
    <Dialog title={t('deleteStage', { name: stage.name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('deleteStageText')}</p>
        <Select
          label={t('itemsGoTo')}
          data={pipeline.stages
            .filter(({ id }) => id !== stage.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('moveItemsToStageId')}
        />
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
