/** Asks what open leads become before the company works without them; a job then sees to it (R8). */
import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setCrmMode } from '@/features/crmSettings';
import type { PipelineChoice } from '@/features/pipelines';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CrmMode.module.css';
import { useModeUpdate } from './useMode';

/** What is known of it already; no pipeline is the default one. */
export type Leaving = { pipelineId: string | null; createCompany: boolean };

type LeavingDialogProps = {
  openLeads: number;
  leaving: Leaving;
  pipelines: readonly PipelineChoice[];
  onClose: () => void;
};

export function LeavingDialog({ openLeads, leaving, pipelines, onClose }: LeavingDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const update = useModeUpdate();
  const usual = pipelines.find(({ isDefault }) => isDefault) ?? pipelines[0];
  const { form, onSubmit, sending, problem, code } = useServerForm({
    initialValues: {
      pipelineId: leaving.pipelineId ?? usual?.id ?? null,
      createCompany: leaving.createCompany,
      keepActivitiesOpen: true,
    },
    submit: (options) => setCrmMode('SIMPLE', options),
    onDone: (now) => {
      update(now);
      onClose();
    },
  });
  const leads = { count: openLeads, shown: format.number(openLeads) };
  return (
    <Dialog title={t('crmMode.leaving.title', leads)} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('crmMode.leaving.text')}</p>
        <Select
          label={t('crmMode.leaving.pipeline')}
          description={t('crmMode.leaving.pipelineToo')}
          data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('pipelineId')}
        />
        <Checkbox
          label={t('crmMode.createCompany')}
          {...form.getInputProps('createCompany', { type: 'checkbox' })}
        />
        <Checkbox
          label={t('crmMode.leaving.keepActivities')}
          {...form.getInputProps('keepActivitiesOpen', { type: 'checkbox' })}
        />
        <FormFoot
          problem={code === 'CONFLICT' ? t('crmMode.leaving.busy') : problem}
          sending={sending}
          submit={t('crmMode.leaving.submit', leads)}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
