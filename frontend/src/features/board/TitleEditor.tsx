/** A card's title while it is written anew in place: Enter or leaving saves, Escape gives it back. */
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateDeal } from '@/features/record';
import { announce } from '@/lib/announce';
import { explain } from '@/lib/failure';
import type { Card } from '@/live/board/board';
import { useBoardSession } from '@/live/board/useBoard';
import styles from './TitleEditor.module.css';

/** What is being written, kept where it outlasts the card's place: a colleague may move the card meanwhile. */
export type TitleDraft = { cardId: string; text: string | null };

type TitleEditorProps = {
  card: Card;
  draft: TitleDraft;
  /** Says whether the keys ended it: then the card takes the focus again. */
  onClose: (byKeys: boolean) => void;
};

export function TitleEditor({ card, draft, onClose }: TitleEditorProps) {
  const { t } = useTranslation('commands');
  const session = useBoardSession();
  const [title, setTitle] = useState(draft.text ?? card.title);
  const byKeys = useRef(false);
  // Taking the field away makes it lose the focus, which must not save.
  const isDone = useRef(false);
  useLayoutEffect(() => {
    isDone.current = false;
    return () => {
      isDone.current = true;
    };
  }, []);
  const close = (wasKey: boolean) => {
    isDone.current = true;
    onClose(wasKey);
  };
  const save = useMutation({
    mutationFn: async (next: string) =>
      updateDeal(card.id, { title: next }, await session.versionOf(card.id, card.version)),
    onSuccess: (_, next) => {
      announce(t('chooser.renamed', { title: next }));
      close(byKeys.current);
    },
  });
  const finish = (wasKey: boolean) => {
    const next = title.trim();
    if (save.isPending || isDone.current) return;
    byKeys.current = wasKey;
    if (next === '' || next === card.title) close(wasKey);
    else save.mutate(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      finish(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  };
  return (
    <div className={styles.editor} aria-busy={save.isPending}>
      <input
        className={styles.input}
        aria-label={t('chooser.title')}
        aria-invalid={save.isError}
        maxLength={255}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this title
        autoFocus
        value={title}
        onChange={(event) => {
          draft.text = event.currentTarget.value;
          setTitle(draft.text);
        }}
        onFocus={(event) => draft.text === null && event.currentTarget.select()}
        onKeyDown={onKeyDown}
        onBlur={() => !save.isError && finish(false)}
      />
      {save.error && (
        <p className={styles.problem} role="alert">
          {explain(save.error)}
        </p>
      )}
    </div>
  );
}
