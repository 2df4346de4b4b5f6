/** The form of a new contact; `company` is given when it is added on a company's page. */
import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { DuplicatesHint } from '@/features/duplicates';
import { useRequiredInputs } from '@/features/fields';
import { asChannels } from '@/lib/channels';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { useServerForm } from '@/ui/useServerForm';
import { CONTACTS, createContact } from './queries';

type ContactFormProps = {
  company?: Pick;
  /** Null where one may make what one does not see. */
  onCreated: (contact: { id: string; number: number; title: string } | null) => void;
  /** What can be done with a contact that is there already. */
  instead?: { label: string; run: (contact: Pick) => void };
  onCancel: () => void;
};

export function ContactForm({ company, onCreated, instead, onCancel }: ContactFormProps) {
  const { t } = useTranslation(['contacts', 'common', 'record']);
  const queryClient = useQueryClient();
  const required = useRequiredInputs('CONTACT');
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      firstName: '',
      lastName: '',
      post: '',
      phones: '',
      emails: '',
      messengers: '',
      companyIds: company ?? (null as Pick | null),
    },
    submit: ({ firstName, lastName, post, phones, emails, messengers, companyIds }) =>
      createContact({
        firstName: firstName || null,
        lastName: lastName || null,
        post: post || null,
        phones: asChannels(phones),
        emails: asChannels(emails),
        messengers: asChannels(messengers),
        companyIds: companyIds ? [companyIds.id] : [],
        primaryCompanyId: companyIds?.id ?? null,
        ...required.given(),
      }),
    onDone: (contact) => {
      void queryClient.invalidateQueries({ queryKey: CONTACTS });
      onCreated(contact);
    },
  });
  return (
    <FormStack onSubmit={onSubmit}>
      <TextInput
        label={t('fields.firstName')}
        maxLength={100}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('firstName')}
      />
      <TextInput
        label={t('fields.lastName')}
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps('lastName')}
      />
      <TextInput
        label={t('fields.post')}
        maxLength={150}
        autoComplete="off"
        {...form.getInputProps('post')}
      />
      {!company && (
        <Picker
          source={companiesSource}
          label={t('fields.company')}
          value={form.values.companyIds}
          onChange={(chosen) => form.setFieldValue('companyIds', chosen)}
          error={form.errors.companyIds}
        />
      )}
      <TextInput label={t('fields.phone')} type="tel" autoComplete="off" {...form.getInputProps('phones')} />
      <TextInput
        label={t('fields.email')}
        type="email"
        autoComplete="off"
        {...form.getInputProps('emails')}
      />
      <TextInput
        label={t('fields.messenger')}
        placeholder={t('record:messengerExample')}
        autoComplete="off"
        {...form.getInputProps('messengers')}
      />
      {required.inputs}
      <Suspense>
        <DuplicatesHint
          kind="CONTACT"
          typed={{
            title: [form.values.firstName, form.values.lastName].filter(Boolean).join(' '),
            phones: form.values.phones,
            emails: form.values.emails,
            messengers: form.values.messengers,
          }}
          instead={instead}
        />
      </Suspense>
      <FormFoot problem={problem} sending={sending} submit={t('common:actions.create')} onCancel={onCancel} />
    </FormStack>
  );
}
