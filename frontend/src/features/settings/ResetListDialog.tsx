/** Brings back the values that a list began with, after asking. */
import { useTranslation } from 'react-i18next';
import { type PickList, resetList } from '@/features/pickLists';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';
import { usePickListUpdate } from './usePickLists';

type ResetListDialogProps = { list: PickList; name: string; onClose: () => void };

export function ResetListDialog({ list, name, onClose }: ResetListDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = usePickListUpdate();
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: () => resetList(list.code),
    onDone: (changed) => {
      update(changed);
      onClose();
    },
  });
  return (
    <Dialog title={t('pickLists.resetTitle', { name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('pickLists.resetText')}</p>
        <FormFoot problem={problem} sending={sending} submit={t('pickLists.reset')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
