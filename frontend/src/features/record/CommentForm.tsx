/** Where a comment is written: Ctrl or Cmd with Enter sends it, and what is not sent yet is kept. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { commentActions, useItemChange } from './changing';
import styles from './Timeline.module.css';
import { useDraft } from './useDraft';

type CommentEditorProps = {
  /** Under which the text is kept until it is sent. */
  draftName: string;
  initial?: string;
  itemId: string;
  label: string;
  submit: string;
  send: (text: string) => Promise<unknown>;
  /** Present when it stands in place of a comment: it takes the focus and can be given up. */
  onClose?: () => void;
};

export function CommentEditor({
  draftName,
  initial = '',
  itemId,
  label,
  submit,
  send,
  onClose,
}: CommentEditorProps) {
  const { t } = useTranslation(['record', 'common']);
  const [kept, setKept] = useDraft(draftName);
  const [isOpen, setOpen] = useState(onClose !== undefined || kept !== '');
  const change = useItemChange(itemId);
  const [shown, setShown] = useState(kept || initial);

  const write = (next: string) => {
    setShown(next);
    setKept(next);
  };
  const close = () => {
    write('');
    setOpen(false);
    onClose?.();
  };
  const submitText = () => {
    if (shown.trim() === '' || change.isPending) return;
    change.mutate(() => send(shown), { onSuccess: close });
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
      <textarea
        className={styles.input}
        aria-label={label}
        placeholder={label}
        rows={isOpen ? 3 : 1}
        maxLength={20_000}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this comment
        autoFocus={onClose !== undefined}
        data-autofocus={onClose !== undefined || undefined}
        value={shown}
        onFocus={() => setOpen(true)}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {change.error && (
        <p className={styles.problem} role="alert">
          {explain(change.error)}
        </p>
      )}
      {isOpen && (
        <div className={styles.buttons}>
          <span className={styles.hint}>{t('comment.hint')}</span>
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
      send={(text) => commentActions.add(itemId, text)}
    />
  );
}
