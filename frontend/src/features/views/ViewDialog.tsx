/** Names a view: a new one of what is asked for now, or one that there is. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Tick } from '@/ui/Tick';
import { useServerForm } from '@/ui/useServerForm';
import type { SavedView } from './queries';
import type { ViewDeeds } from './useViewDeeds';
import styles from './ViewTabs.module.css';

type ViewDialogProps = {
  /** Null: a new one. */
  view: SavedView | null;
  deeds: ViewDeeds;
  onClose: () => void;
};

export function ViewDialog({ view, deeds, onClose }: ViewDialogProps) {
  const { t } = useTranslation(['list', 'common']);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: view?.name ?? '', isShared: false },
    submit: ({ name, isShared }) => (view ? deeds.rename(view, name) : deeds.saveAs(name, isShared)),
    onDone: onClose,
  });
  return (
    <Dialog title={t(view ? 'views.rename' : 'views.new')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('views.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        {!view && (
          <div>
            <Tick
              label={t('views.share')}
              checked={form.values.isShared}
              onChange={(event) => form.setFieldValue('isShared', event.currentTarget.checked)}
            />
            <p className={styles.share}>{t('views.shareText')}</p>
          </div>
        )}
        <FormFoot problem={problem} sending={sending} submit={t('common:actions.save')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
