/** Writes a comment on a card, in front of the board. */
import { useTranslation } from 'react-i18next';
import { CommentEditor, commentActions } from '@/features/record';
import { Dialog } from '@/ui/Dialog';

export function CommentOn({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { t } = useTranslation(['commands', 'record']);
  return (
    <Dialog title={t('chooser.comment', { title })} onClose={onClose}>
      <CommentEditor
        draftName={`${id}.comment`}
        itemId={id}
        label={t('record:comment.write')}
        submit={t('record:comment.add')}
        send={(text) => commentActions.add(id, text)}
        onClose={onClose}
      />
    </Dialog>
  );
}
