/** Adds a company with what one knows at first; the rest is filled in on its page. */
import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { linkContact } from '@/features/contacts';
import { DuplicatesHint } from '@/features/duplicates';
import { useRequiredInputs } from '@/features/fields';
import { usePickListSource } from '@/features/pickLists';
import { asChannels } from '@/lib/channels';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { COMPANIES, createCompany } from './queries';

type CompanyDialogProps = {
  /** Belongs to it from the beginning. */
  contact?: Pick | null;
  onMade?: () => void;
  onClose: () => void;
};

export function CompanyDialog({ contact = null, onMade, onClose }: CompanyDialogProps) {
  const { t } = useTranslation(['companies', 'common']);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const industries = usePickListSource('INDUSTRY');
  const required = useRequiredInputs('COMPANY');
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { title: '', industryId: null as Pick | null, phones: '', emails: '', websites: '' },
    submit: async ({ title, industryId, phones, emails, websites }) => {
      const made = await createCompany({
        title,
        industryId: industryId?.id ?? null,
        phones: asChannels(phones),
        emails: asChannels(emails),
        websites: asChannels(websites),
        ...required.given(),
      });
      if (made && contact) await linkContact(contact.id, made.id);
      return made;
    },
    onDone: (company) => {
      onMade?.();
      onClose();
      void queryClient.invalidateQueries({ queryKey: COMPANIES });
      if (company) void navigate({ to: '/companies/$number', params: { number: String(company.number) } });
    },
  });
  const link = useMutation({
    mutationFn: async (companyId: string) => {
      if (contact) await linkContact(contact.id, companyId);
    },
    onSuccess: () => {
      onMade?.();
      onClose();
    },
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Dialog title={contact ? t('newOf', { contact: contact.name }) : t('new')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('fields.title')}
          required
          maxLength={255}
          data-autofocus
          {...form.getInputProps('title')}
        />
        <Picker
          source={industries}
          label={t('fields.industry')}
          value={form.values.industryId}
          onChange={(chosen) => form.setFieldValue('industryId', chosen)}
          error={form.errors.industryId}
        />
        <TextInput label={t('fields.phone')} type="tel" {...form.getInputProps('phones')} />
        <TextInput label={t('fields.email')} type="email" {...form.getInputProps('emails')} />
        <TextInput label={t('fields.website')} inputMode="url" {...form.getInputProps('websites')} />
        {required.inputs}
        <Suspense>
          <DuplicatesHint
            kind="COMPANY"
            typed={{ title: form.values.title, phones: form.values.phones, emails: form.values.emails }}
            instead={
              contact ? { label: t('common:actions.add'), run: ({ id }) => link.mutate(id) } : undefined
            }
          />
        </Suspense>
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
