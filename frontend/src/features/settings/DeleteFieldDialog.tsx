/** Deletes a field and what records hold in it, once the person has read how much that is. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '@/features/customFields';
import { customFieldsQuery, deleteField, fieldUsesQuery } from '@/features/customFields';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';

type DeleteFieldDialogProps = { field: CustomField; onClose: () => void };

export function DeleteFieldDialog({ field, onClose }: DeleteFieldDialogProps) {
  const { t } = useTranslation('settings');
  const query = useQuery(fieldUsesQuery(field.id));
  return (
    <Dialog title={t('fields.delete', field)} onClose={onClose}>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={2} height="24px" />}>
        {(uses) => <Confirmation field={field} uses={uses} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function Confirmation({ field, uses, onClose }: DeleteFieldDialogProps & { uses: number }) {
  const { t } = useTranslation(['settings', 'common']);
  const queryClient = useQueryClient();
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: () => deleteField(field.id, uses),
    onDone: () => {
      queryClient.setQueryData(customFieldsQuery(field.kind).queryKey, (known) =>
        known?.filter(({ id }) => id !== field.id),
      );
      onClose();
    },
  });
  return (
    <FormStack onSubmit={onSubmit}>
      <p className={styles.text}>
        {uses === 0 ? t('fields.deleteUnused') : t('fields.deleteText', { count: uses })}
      </p>
      <FormFoot
        problem={problem}
        sending={sending}
        submit={t('common:actions.delete')}
        tone="danger"
        onCancel={onClose}
      />
    </FormStack>
  );
}
