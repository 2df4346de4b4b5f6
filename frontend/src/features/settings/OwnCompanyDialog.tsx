/** An own company is added, or its details are told anew. */
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MyCompany, saveMyCompany } from '@/features/ownCompanies';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Tick } from '@/ui/Tick';
import { useServerForm } from '@/ui/useServerForm';
import { useOwnCompanies } from './useOwnCompanies';

export const DETAILS = [
  'legalName',
  'taxId',
  'registrationNo',
  'address',
  'postalAddress',
  'phones',
  'bankDetails',
] as const;
/** Written on several lines; of phones each is one. */
const LONG: readonly string[] = ['address', 'postalAddress', 'phones', 'bankDetails'];

type OwnCompanyDialogProps = { company: MyCompany | undefined; onClose: () => void };

export function OwnCompanyDialog({ company, onClose }: OwnCompanyDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const learn = useOwnCompanies();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      legalName: company?.legalName ?? '',
      taxId: company?.taxId ?? '',
      registrationNo: company?.registrationNo ?? '',
      address: company?.address ?? '',
      postalAddress: company?.postalAddress ?? '',
      phones: company?.phones.join('\n') ?? '',
      bankDetails: company?.bankDetails ?? '',
      isDefault: company?.isDefault ?? false,
    },
    submit: ({ phones, ...given }) =>
      saveMyCompany({ ...given, phones: phones.split('\n').filter((phone) => phone.trim() !== '') }, company),
    onDone: (companies) => {
      learn(companies);
      onClose();
    },
  });
  return (
    <Dialog
      title={company ? t('ownCompanies.edit', { name: company.legalName }) : t('ownCompanies.add')}
      onClose={onClose}
    >
      <FormStack onSubmit={onSubmit}>
        {DETAILS.map((name, at) => {
          const common = {
            label: t(`ownCompanies.fields.${name}`),
            required: at === 0,
            ...(name === 'phones' && { description: t('ownCompanies.phonesHint') }),
            ...(at === 0 && { 'data-autofocus': true }),
            ...form.getInputProps(name),
          };
          return LONG.includes(name) ? (
            <Textarea key={name} autosize minRows={1} {...common} />
          ) : (
            <TextInput key={name} {...common} />
          );
        })}
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
    </Dialog>
  );
}
