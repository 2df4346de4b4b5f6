/** Where a comment is written: @ names people, Ctrl or Cmd with Enter sends it, and what is not sent yet is kept. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useItemRefetch } from './changing';
import { MentionBox } from './MentionBox';
import { type Mention, namedIn } from './mentions';
import { commentActions, type Said } from './saying';
import styles from './Timeline.module.css';
import { useDraft } from './useDraft';

type CommentEditorProps = {
  /** Under which the text is kept until it is sent. */
  draftName: string;
  initial?: string;
  /** Who is mentioned in the initial text. */
  mentioned?: readonly Mention[];
  itemId: string;
  label: string;
  submit: string;
  send: (said: Said) => Promise<unknown>;
  /** Present when it stands in place of a comment: it takes the focus and can be given up. */
  onClose?: () => void;
};

/** Mentions kept beside a draft; what an older page left there is read with care. */
function mentionsIn(kept: string): readonly Mention[] {
  try {
    const found: unknown = JSON.parse(kept || '[]');
    return Array.isArray(found) ? (found as Mention[]) : [];
  } catch {
    return [];
  }
}

export function CommentEditor({
  draftName,
  initial = '',
  mentioned = [],
  itemId,
  label,
  submit,
  send,
  onClose,
}: CommentEditorProps) {
  const { t } = useTranslation(['record', 'common']);
  const [kept, setKept] = useDraft(draftName);
  const [keptPeople, setKeptPeople] = useDraft(`${draftName}.people`);
  const people = [...mentioned, ...mentionsIn(keptPeople)];
  const [isOpen, setOpen] = useState(onClose !== undefined || kept !== '');
  const refetch = useItemRefetch(itemId);
  const [shown, setShown] = useState(kept || initial);

  const write = (next: string) => {
    setShown(next);
    setKept(next);
  };
  const forget = () => {
    setKept('');
    setKeptPeople('');
  };
  const close = () => {
    setShown('');
    forget();
    setOpen(false);
    onClose?.();
  };
  const change = useMutation({
    // Whoever has left before the answer comes finds no draft of what was sent.
    mutationFn: async (said: Said) => {
      await send(said);
      forget();
    },
    onSettled: refetch,
  });
  const submitText = () => {
    if (shown.trim() === '' || change.isPending) return;
    const mentionIds = [...new Set(namedIn(shown, people).map(({ id }) => id))];
    change.mutate({ text: shown, mentionIds }, { onSuccess: close });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submitText();
    } else if (event.key === 'Escape' && (onClose || shown === '')) {
      if (!isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submitText();
      }}
    >
      <MentionBox
        itemId={itemId}
        label={label}
        rows={isOpen ? 3 : 1}
        takesFocus={onClose !== undefined}
        value={shown}
        onWrite={write}
        onMention={(person) => setKeptPeople(JSON.stringify([...mentionsIn(keptPeople), person]))}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {change.error && (
        <p className={styles.problem} role="alert">
          {explain(change.error)}
        </p>
      )}
      {isOpen && (
        <div className={styles.buttons}>
          <span className={styles.hint}>
            {t('comment.mentionHint')} · {t('comment.hint')}
          </span>
          <Button variant="subtle" onClick={close}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending} disabled={shown.trim() === ''}>
            {submit}
          </Button>
        </div>
      )}
    </form>
  );
}

export function CommentForm({ itemId }: { itemId: string }) {
  const { t } = useTranslation('record');
  return (
    <CommentEditor
      draftName={`${itemId}.comment`}
      itemId={itemId}
      label={t('comment.write')}
      submit={t('comment.add')}
      send={(said) => commentActions.add(itemId, said)}
    />
  );
}
