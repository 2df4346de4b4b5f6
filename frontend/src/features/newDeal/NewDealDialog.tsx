/** Adds a deal with what one knows at first; it appears on top of its column, and can be opened at once. */
import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { CurrencyChoice } from '@/features/currencies';
import { useRequiredInputs } from '@/features/fields';
import { useMe } from '@/features/session';
import { offerUndo } from '@/features/undo';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { moneyOf } from '@/ui/fields/figures';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { createDeal } from './queries';

export type BeginningStage = { id: string; name: string; semantics: string };

type NewDealDialogProps = {
  pipelineId: string;
  stages: readonly BeginningStage[];
  /** Where it is to begin; a closed stage is no beginning. */
  stageId: string | undefined;
  /** Whom it is about, and what it may be called. */
  basis?: { title: string; contact: Pick | null; company: Pick | null };
  onMade?: () => void;
  onOpen: (number: number) => void;
  onClose: () => void;
};

export function NewDealDialog({
  pipelineId,
  stages: all,
  stageId: wanted,
  basis,
  onMade,
  onOpen,
  onClose,
}: NewDealDialogProps) {
  const { t } = useTranslation(['board', 'common']);
  const { baseCurrency } = useMe();
  const queryClient = useQueryClient();
  const required = useRequiredInputs('DEAL');
  const stages = all.filter(({ semantics }) => semantics === 'IN_PROGRESS');
  const [company, setCompany] = useState<Pick | null>(basis?.company ?? null);
  const contact = basis?.contact ?? null;
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      title: basis?.title ?? '',
      stageId: (stages.find(({ id }) => id === wanted) ?? stages[0])?.id ?? '',
      amount: '',
      currency: baseCurrency,
      companyId: '',
    },
    submit: async ({ title, stageId, amount, currency }) =>
      createDeal({
        title,
        pipelineId,
        stageId: stageId || null,
        companyId: company?.id ?? null,
        ...(contact && { contactIds: [contact.id] }),
        ...required.given(),
        ...(amount.trim() && { amount: moneyOf(amount, currency, 'amount') }),
      }),
    onDone: ({ deal, operationId }, { title }) => {
      onClose();
      onMade?.();
      void queryClient.invalidateQueries({ queryKey: ['deals'] });
      const said = t('created', { title });
      const slot = `made ${operationId}`;
      offerUndo(operationId, said, { isQuiet: true, onReversed: () => toast.clear(slot) });
      const open = deal ? { label: t('open'), run: () => onOpen(deal.number) } : undefined;
      toast.success(said, open, slot);
    },
  });
  return (
    <Dialog title={contact ? t('newDealWith', { contact: contact.name }) : t('newDeal')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('fields.title')}
          required
          maxLength={255}
          data-autofocus
          {...form.getInputProps('title')}
        />
        <Select
          label={t('fields.stage')}
          data={stages.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('stageId')}
        />
        <TextInput
          label={t('fields.amount')}
          inputMode="decimal"
          rightSection={
            <CurrencyChoice
              value={form.values.currency}
              onChange={(currency) => form.setFieldValue('currency', currency)}
            />
          }
          rightSectionWidth={72}
          {...form.getInputProps('amount')}
        />
        <Picker
          label={t('fields.company')}
          source={companiesSource}
          value={company}
          onChange={setCompany}
          error={form.errors.companyId}
        />
        {required.inputs}
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
