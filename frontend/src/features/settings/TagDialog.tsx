/** Takes a tag out: what bears it bears another one instead, or none. */
import { useTranslation } from 'react-i18next';
import { deleteTag, mergeTags, type Tag, useTagSource } from '@/features/tags';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { useServerForm } from '@/ui/useServerForm';
import styles from './PipelinesPage.module.css';
import { useTagChange } from './useTags';

type TagDialogProps = { tag: Tag; question: 'merge' | 'delete'; onClose: () => void };

export function TagDialog({ tag, question, onClose }: TagDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const { add: _, ...source } = useTagSource();
  const change = useTagChange(tag);
  const { id, name } = tag;
  const isMerge = question === 'merge';
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { into: null as Pick | null },
    submit: ({ into }) => change((now) => (into ? mergeTags(now, into.id) : deleteTag(now))),
    onDone: onClose,
  });
  const { into } = form.values;
  return (
    <Dialog title={t(isMerge ? 'tags.merge' : 'tags.delete', { name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t(isMerge ? 'tags.mergeText' : 'tags.deleteText', { name })}</p>
        {isMerge && (
          <Picker
            source={source}
            value={into}
            label={t('tags.into')}
            exclude={[id]}
            required
            isFirst
            onChange={(chosen) => form.setFieldValue('into', chosen)}
          />
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(isMerge ? 'tags.mergeDo' : 'common:actions.delete')}
          {...(!isMerge && { tone: 'danger' as const })}
          disabled={isMerge && into === null}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
