/** Takes a template away; one that is used, or that every installation has, goes out of use. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  deleteTemplate,
  type RequisiteTemplate,
  requisiteTemplatesQuery,
  useTemplateName,
} from '@/features/requisites';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';

type DeleteTemplateDialogProps = { template: RequisiteTemplate; onClose: () => void };

export function DeleteTemplateDialog({ template, onClose }: DeleteTemplateDialogProps) {
  const { t } = useTranslation(['requisites', 'common']);
  const queryClient = useQueryClient();
  const name = useTemplateName()(template);
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: () => deleteTemplate(template.id),
    onDone: (templates) => {
      queryClient.setQueryData(requisiteTemplatesQuery.queryKey, templates);
      onClose();
    },
  });
  return (
    <Dialog title={t('templates.delete', { name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('templates.deleteText')}</p>
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
