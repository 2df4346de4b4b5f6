/** What a command asks about rows before it acts: to whom, what next, and whether really so many. */
import { useTranslation } from 'react-i18next';
import { PersonChooser } from '@/features/assigning';
import { Activities, ActivityForm } from '@/features/record';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import type { Pick } from '@/ui/fields/PickField';
import type { RowQuestion } from './ListActions';

type RowDialogsProps = RowQuestion & {
  onAssign: (person: Pick) => void;
  onDelete: () => void;
  onClose: () => void;
};

export function RowDialogs({ question, ids, title, onAssign, onDelete, onClose }: RowDialogsProps) {
  const { t } = useTranslation(['list', 'commands', 'common']);
  const format = useFormat();
  const count = ids.length;
  const words = { count, formatted: format.number(count) };
  const [only] = ids;
  switch (question) {
    case 'assign':
      return (
        <PersonChooser
          label={count === 1 ? t('commands:chooser.assign', { title }) : t('ask.assign', words)}
          onChoose={onAssign}
          onClose={onClose}
        />
      );
    case 'activity':
      return (
        <Dialog
          title={count === 1 ? t('commands:chooser.activity', { title }) : t('ask.activity', words)}
          onClose={onClose}
        >
          {count === 1 && only ? (
            <Activities itemId={only} />
          ) : (
            <ActivityForm itemIds={ids} onClose={onClose} />
          )}
        </Dialog>
      );
    case 'delete':
      return (
        <Dialog title={t('ask.delete', words)} onClose={onClose}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onClose();
              onDelete();
            }}
          >
            <p>{t('ask.deleteText')}</p>
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
}
