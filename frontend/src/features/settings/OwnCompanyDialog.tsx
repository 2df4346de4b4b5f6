/** An own company is added with its legal details, or its telephones and whether it is the default are told anew. */
import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MyCompany, saveMyCompany } from '@/features/ownCompanies';
import {
  draftOf,
  givenBy,
  RequisiteInputs,
  type RequisiteTemplate,
  requisiteTemplatesQuery,
} from '@/features/requisites';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import { useServerForm } from '@/ui/useServerForm';
import { useOwnCompanies } from './useOwnCompanies';

type OwnCompanyDialogProps = { company: MyCompany | undefined; onClose: () => void };

export function OwnCompanyDialog({ company, onClose }: OwnCompanyDialogProps) {
  const { t } = useTranslation('settings');
  const query = useQuery(requisiteTemplatesQuery);
  return (
    <Dialog
      title={company ? t('ownCompanies.edit', { name: company.legalName }) : t('ownCompanies.add')}
      onClose={onClose}
    >
      <Loaded query={query} compact skeleton={<SkeletonRows rows={6} height="52px" />}>
        {(templates) => <Form company={company} templates={templates} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function Form({
  company,
  templates,
  onClose,
}: OwnCompanyDialogProps & { templates: readonly RequisiteTemplate[] }) {
  const { t } = useTranslation(['settings', 'common', 'record']);
  const learn = useOwnCompanies();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      ...draftOf(templates, undefined),
      phones: company?.phones.join('\n') ?? '',
      isDefault: company?.isDefault ?? false,
      isActive: company?.isActive ?? true,
    },
    submit: ({ phones, isDefault, isActive, ...draft }) =>
      saveMyCompany(
        {
          requisites: company ? null : givenBy(draft, templates),
          phones: phones.split('\n').filter((phone) => phone.trim() !== ''),
          isDefault,
          isActive,
        },
        company,
      ),
    onDone: (companies) => {
      learn(companies);
      onClose();
    },
  });
  return (
    <FormStack onSubmit={onSubmit}>
      {!company && <RequisiteInputs form={form} templates={templates} set={undefined} />}
      <Textarea
        label={t('record:fields.phones')}
        description={t('ownCompanies.phonesHint')}
        autosize
        minRows={1}
        {...form.getInputProps('phones')}
      />
      {company?.isActive === false && (
        <Tick
          label={t('ownCompanies.use')}
          checked={form.values.isActive || form.values.isDefault}
          disabled={form.values.isDefault}
          onChange={({ currentTarget }) => form.setFieldValue('isActive', currentTarget.checked)}
        />
      )}
      {!company?.isDefault && (
        <Tick
          label={t('ownCompanies.makeDefault')}
          checked={form.values.isDefault}
          onChange={({ currentTarget }) => form.setFieldValue('isDefault', currentTarget.checked)}
        />
      )}
      <FormFoot
        problem={problem}
        sending={sending}
        submit={t(company ? 'common:actions.save' : 'common:actions.add')}
        onCancel={onClose}
      />
    </FormStack>
  );
}
