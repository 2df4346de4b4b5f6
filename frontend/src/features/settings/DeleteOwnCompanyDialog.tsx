/** Takes an own company away; of the default one it is asked which becomes it instead. */
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deleteMyCompany, type MyCompany } from '@/features/ownCompanies';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';
import { useOwnCompanies } from './useOwnCompanies';

type DeleteOwnCompanyDialogProps = {
  company: MyCompany;
  companies: readonly MyCompany[];
  onClose: () => void;
};

export function DeleteOwnCompanyDialog({ company, companies, onClose }: DeleteOwnCompanyDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const learn = useOwnCompanies();
  const others = companies.filter(({ id, isActive }) => id !== company.id && isActive);
  const needsDefault = company.isDefault && others.length > 0;
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { defaultId: needsDefault ? (others[0]?.id ?? null) : null },
    submit: ({ defaultId }) => deleteMyCompany(company.id, defaultId),
    onDone: (left) => {
      learn(left);
      onClose();
    },
  });
  return (
    <Dialog title={t('ownCompanies.delete', { name: company.legalName })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('ownCompanies.deleteText')}</p>
        {needsDefault && (
          <Select
            label={t('ownCompanies.newDefault')}
            data={others.map(({ id, legalName }) => ({ value: id, label: legalName }))}
            allowDeselect={false}
            {...form.getInputProps('defaultId')}
          />
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.delete')}
          tone="danger"
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
