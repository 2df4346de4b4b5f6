/** Takes a value out of its list: what has it keeps it, marked as removed, or gets another one. */
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deleteItem, type PickList, type PickListItem } from '@/features/pickLists';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';
import { usePickListUpdate } from './usePickLists';

type DeleteValueDialogProps = { list: PickList; item: PickListItem; onClose: () => void };

export function DeleteValueDialog({ list, item, onClose }: DeleteValueDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = usePickListUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { replaceWithId: null as string | null },
    submit: ({ replaceWithId }) => deleteItem(item.id, replaceWithId),
    onDone: (left) => {
      update(left);
      onClose();
    },
  });
  const others = list.items.filter(({ id, isActive }) => id !== item.id && isActive);
  return (
    <Dialog title={t('pickLists.delete', { label: item.label })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('pickLists.deleteText')}</p>
        <Select
          label={t('pickLists.replacement')}
          placeholder={t('pickLists.keep')}
          data={others.map(({ id, label }) => ({ value: id, label }))}
          clearable
          {...form.getInputProps('replaceWithId')}
        />
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
