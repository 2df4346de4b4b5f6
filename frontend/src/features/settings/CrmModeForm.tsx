/** The choice of the mode, kept when it is saved: what it changes is seen by everybody at once. */
import { Checkbox, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowRight, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CrmMode,
  type CrmSettings,
  crmSettingsQuery,
  isLeaving,
  setCrmMode,
} from '@/features/crmSettings';
import type { PipelineChoice } from '@/features/pipelines';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CrmMode.module.css';
import { type Leaving, LeavingDialog } from './LeavingDialog';
import { useModeUpdate } from './useMode';

/** What becomes of who comes in, one after the other. */
const WAYS = { SIMPLE: ['enquiry', 'deal'], CLASSIC: ['enquiry', 'lead', 'deal'] } as const;
const MODES = ['SIMPLE', 'CLASSIC'] as const;

type CrmModeFormProps = { settings: CrmSettings; pipelines: readonly PipelineChoice[] };

export function CrmModeForm({ settings, pipelines }: CrmModeFormProps) {
  const { t } = useTranslation(['settings', 'common']);
  const queryClient = useQueryClient();
  const update = useModeUpdate();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const isBusy = isLeaving(settings);
  const { form, onSubmit, sending, problem, code } = useServerForm({
    initialValues: {
      mode: settings.mode,
      pipelineId: settings.pipeline?.id ?? null,
      createCompany: settings.createCompany,
    },
    /** Null when there is more to be asked first. */
    submit: async ({ mode, ...options }) => {
      if (mode === 'SIMPLE' && settings.mode === 'CLASSIC') {
        const { openLeads } = await queryClient.fetchQuery({ ...crmSettingsQuery, staleTime: 0 });
        if (openLeads) return null;
      }
      return setCrmMode(mode, options);
    },
    onDone: (now, { pipelineId, createCompany }) => {
      if (now) update(now);
      else setLeaving({ pipelineId, createCompany });
    },
  });
  const { mode } = form.values;
  const usual = pipelines.find(({ isDefault }) => isDefault);
  return (
    <>
      <FormStack onSubmit={onSubmit}>
        <div className={styles.modes} role="radiogroup" aria-label={t('crmMode.title')}>
          {MODES.map((one) => (
            <Mode
              key={one}
              mode={one}
              isKept={one === settings.mode}
              checked={one === mode}
              disabled={isBusy}
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
              disabled={isBusy}
              {...form.getInputProps('pipelineId')}
            />
            <Checkbox
              label={t('crmMode.createCompany')}
              disabled={isBusy}
              {...form.getInputProps('createCompany', { type: 'checkbox' })}
            />
          </fieldset>
        )}
        {!isBusy && (
          <FormFoot
            problem={code === 'CONFLICT' ? t('crmMode.leaving.busy') : problem}
            sending={sending}
            submit={t('common:actions.save')}
            disabled={!form.isDirty()}
            {...(form.isDirty() && { onCancel: form.reset })}
          />
        )}
      </FormStack>
      {leaving && (
        <LeavingDialog
          openLeads={settings.openLeads ?? 0}
          leaving={leaving}
          pipelines={pipelines}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

type ModeProps = {
  mode: CrmMode;
  isKept: boolean;
  checked: boolean;
  disabled: boolean;
  onChoose: () => void;
};

function Mode({ mode, isKept, checked, disabled, onChoose }: ModeProps) {
  const { t } = useTranslation('settings');
  return (
    <label className={styles.mode}>
      <span className={styles.head}>
        <input
          type="radio"
          name="crm-mode"
          className={styles.dot}
          checked={checked}
          disabled={disabled}
          onChange={onChoose}
        />
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
