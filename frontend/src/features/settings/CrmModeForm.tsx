/** The choice of the mode, kept when it is saved: what it changes is seen by everybody at once. */
import { Checkbox, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowRight, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type CrmMode, type CrmSettings, crmSettingsQuery, setCrmMode } from '@/features/crmSettings';
import type { PipelineChoice } from '@/features/pipelines';
import { meQuery } from '@/features/session';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CrmMode.module.css';

/** What becomes of who comes in, one after the other. */
const WAYS = { SIMPLE: ['enquiry', 'deal'], CLASSIC: ['enquiry', 'lead', 'deal'] } as const;
const MODES = ['SIMPLE', 'CLASSIC'] as const;

type CrmModeFormProps = { settings: CrmSettings; pipelines: readonly PipelineChoice[] };

export function CrmModeForm({ settings, pipelines }: CrmModeFormProps) {
  const { t } = useTranslation(['settings', 'common']);
  const queryClient = useQueryClient();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      mode: settings.mode,
      pipelineId: settings.pipeline?.id ?? null,
      createCompany: settings.createCompany,
    },
    submit: ({ mode, ...options }) => setCrmMode(mode, options),
    onDone: (now) => {
      queryClient.setQueryData(crmSettingsQuery.queryKey, now);
      void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      toast.success(t(`crmMode.saved.${now.mode}`));
    },
  });
  const { mode } = form.values;
  const usual = pipelines.find(({ isDefault }) => isDefault);
  return (
    <div className={styles.form}>
      <FormStack onSubmit={onSubmit}>
        <div className={styles.modes} role="radiogroup" aria-label={t('crmMode.title')}>
          {MODES.map((one) => (
            <Mode
              key={one}
              mode={one}
              isKept={one === settings.mode}
              checked={one === mode}
              onChoose={() => form.setFieldValue('mode', one)}
            />
          ))}
        </div>
        {mode === 'SIMPLE' && (
          <fieldset className={styles.options}>
            <legend className={styles.legend}>{t('crmMode.incoming')}</legend>
            <Select
              label={t('crmMode.pipeline')}
              data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
              placeholder={usual ? t('crmMode.usualPipeline', { name: usual.name }) : ''}
              clearable
              {...form.getInputProps('pipelineId')}
            />
            <Checkbox
              label={t('crmMode.createCompany')}
              {...form.getInputProps('createCompany', { type: 'checkbox' })}
            />
          </fieldset>
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.save')}
          disabled={!form.isDirty()}
          {...(form.isDirty() && { onCancel: form.reset })}
        />
      </FormStack>
    </div>
  );
}

type ModeProps = { mode: CrmMode; isKept: boolean; checked: boolean; onChoose: () => void };

function Mode({ mode, isKept, checked, onChoose }: ModeProps) {
  const { t } = useTranslation('settings');
  return (
    <label className={styles.mode}>
      <span className={styles.head}>
        <input type="radio" name="crm-mode" className={styles.dot} checked={checked} onChange={onChoose} />
        <strong className={styles.name}>{t(`crmMode.modes.${mode}.name`)}</strong>
        {isKept && (
          <span className={styles.kept}>
            <CircleCheck size={13} aria-hidden="true" />
            {t('crmMode.now')}
          </span>
        )}
      </span>
      <span className={styles.way}>
        {WAYS[mode].map((step, at) => (
          <span key={step} className={styles.step}>
            {at > 0 && <ArrowRight size={13} aria-hidden="true" />}
            <span className={styles.thing} data-lead={step === 'lead' || undefined}>
              {t(`crmMode.steps.${step}`)}
            </span>
          </span>
        ))}
      </span>
      <span className={styles.text}>{t(`crmMode.modes.${mode}.text`)}</span>
    </label>
  );
}
