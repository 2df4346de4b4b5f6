/** Adds a lead with what one knows at first: a name, a company or a way to reach somebody is enough (R20, R21). */
import { Select, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DuplicatesHint } from '@/features/duplicates';
import { pipelineStagesOf } from '@/features/pipelines';
import type { NewItemProps } from '@/features/staged';
import { offerUndo } from '@/features/undo';
import { asChannels } from '@/lib/channels';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { createLead, LEADS_KEY } from './queries';

export function NewLeadDialog({ pipelineId, stages: known, stageId: wanted, onOpen, onClose }: NewItemProps) {
  const { t } = useTranslation(['leads', 'board', 'common', 'record']);
  const queryClient = useQueryClient();
  const pipelines = useQuery({ ...pipelineStagesOf('LEAD'), enabled: !known }).data;
  const all =
    known ??
    (pipelines?.find(({ id }) => id === pipelineId) ?? pipelines?.find(({ isDefault }) => isDefault))?.stages;
  const stages = (all ?? []).filter(({ semantics }) => semantics === 'IN_PROGRESS');
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      title: '',
      firstName: '',
      lastName: '',
      companyTitle: '',
      phones: '',
      emails: '',
      messengers: '',
      stageId: stages.find(({ id }) => id === wanted)?.id ?? '',
    },
    submit: async ({ stageId, phones, emails, messengers, ...named }) =>
      createLead({
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value.trim())),
        phones: asChannels(phones),
        emails: asChannels(emails),
        messengers: asChannels(messengers),
        ...(pipelineId && { pipelineId }),
        ...((stageId || stages[0]) && { stageId: stageId || stages[0]?.id }),
      }),
    onDone: ({ lead, operationId }) => {
      onClose();
      void queryClient.invalidateQueries({ queryKey: LEADS_KEY });
      const { title = '', duplicates = [] } = lead ?? {};
      const said =
        duplicates.length > 0
          ? t('madeAlike', { title, count: duplicates.length })
          : t('board:created', { title });
      const slot = `made ${operationId}`;
      offerUndo(operationId, said, { isQuiet: true, onReversed: () => toast.clear(slot) });
      toast.success(
        said,
        lead ? { label: t('board:open'), run: () => onOpen(lead.number) } : undefined,
        slot,
      );
    },
  });
  const field = (
    name: 'title' | 'firstName' | 'lastName' | 'companyTitle' | 'phones' | 'emails' | 'messengers',
    label: string,
    placeholder = '',
  ) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      maxLength={255}
      data-autofocus={name === 'title' || undefined}
      {...form.getInputProps(name)}
    />
  );
  return (
    <Dialog title={t('newDeal')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        {field('title', t('board:fields.title'))}
        {field('firstName', t('fields.person'))}
        {field('lastName', t('fields.family'))}
        {field('companyTitle', t('fields.firm'))}
        {field('phones', t('fields.phone'))}
        {field('emails', t('fields.email'))}
        {field('messengers', t('fields.messenger'), t('record:messengerExample'))}
        <Suspense>
          <DuplicatesHint
            kind="LEAD"
            typed={{
              fullName: [form.values.firstName, form.values.lastName].filter(Boolean).join(' '),
              companyTitle: form.values.companyTitle,
              phones: form.values.phones,
              emails: form.values.emails,
              messengers: form.values.messengers,
            }}
          />
        </Suspense>
        <Select
          label={t('board:fields.stage')}
          data={stages.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('stageId')}
          value={form.values.stageId || (stages[0]?.id ?? null)}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
