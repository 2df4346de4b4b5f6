/** Takes a set of legal details off its owner, once the person has said so again. */
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { deleteRequisites, type RequisiteSet } from './queries';

type DeleteRequisitesDialogProps = { set: RequisiteSet; onSaved: () => void; onClose: () => void };

export function DeleteRequisitesDialog({ set, onSaved, onClose }: DeleteRequisitesDialogProps) {
  const { t } = useTranslation(['requisites', 'common']);
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: async () =>
      offerUndo(await beingDone(deleteRequisites(set.id)), t('deletedOf', { name: set.legalName }), {
        onReversed: onSaved,
      }),
    onDone: () => {
      onSaved();
      onClose();
    },
  });
  return (
    <Dialog title={t('delete', { name: set.legalName })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p>{t('deleteText')}</p>
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
