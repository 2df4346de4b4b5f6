/** Asks before a view is deleted that others work with, too. */
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import type { SavedView } from './queries';
import type { ViewDeeds } from './useViewDeeds';
import { useViewName } from './useViewName';

type DeleteViewDialogProps = { view: SavedView; deeds: ViewDeeds; onClose: () => void };

export function DeleteViewDialog({ view, deeds, onClose }: DeleteViewDialogProps) {
  const { t } = useTranslation(['list', 'common']);
  const nameOf = useViewName();
  return (
    <Dialog title={t('views.delete', { name: nameOf(view) })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void deeds.remove(view);
        }}
      >
        <p>{t('views.deleteText')}</p>
        <FormFoot
          problem={undefined}
          sending={false}
          submit={t('common:actions.delete')}
          tone="danger"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
