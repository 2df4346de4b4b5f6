/** Names a new pipeline, or gives one another name. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { createPipeline, type Pipeline, renamePipeline } from './queries';
import { useSettingsUpdate } from './useSettingsChange';

type PipelineNameDialogProps = {
  pipeline?: Pipeline;
  onClose: () => void;
  onDone?: (pipeline: Pipeline) => void;
};

export function PipelineNameDialog({ pipeline, onClose, onDone }: PipelineNameDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = useSettingsUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: pipeline?.name ?? '' },
    submit: ({ name }) => (pipeline ? renamePipeline(pipeline, name) : createPipeline(name)),
    onDone: (made) => {
      update(made);
      onClose();
      onDone?.(made);
    },
  });
  return (
    <Dialog title={t(pipeline ? 'renamePipeline' : 'newPipeline')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(pipeline ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
