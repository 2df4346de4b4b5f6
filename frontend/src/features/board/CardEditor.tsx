/** A card written anew in place, its title, amount and date: Enter or leaving saves, Escape gives it back (B49). */
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeTyped } from '@/lib/commands/ahead';
import { explain } from '@/lib/failure';
import type { Card } from '@/live/board/board';
import { isDecimal } from '@/ui/fields/figures';
import styles from './CardEditor.module.css';
import { asWritten, type CardDraft, changeOf, type EditedField, FIELDS } from './cardDraft';
import { useDeeds } from './useDeeds';

type CardEditorProps = {
  card: Card;
  draft: CardDraft;
  /** Says whether the keys ended it: then the card takes the focus again. */
  onClose: (byKeys: boolean) => void;
  /** The server would not take it: it is to be written on, with the reason beside it. */
  onRefused: (draft: CardDraft) => void;
};

const INPUTS = {
  title: { type: 'text', maxLength: 255 },
  amount: { type: 'text', inputMode: 'decimal' },
  expectedCloseDate: { type: 'date' },
} as const;

export function CardEditor({ card, draft, onClose, onRefused }: CardEditorProps) {
  const { t } = useTranslation(['card', 'common']);
  const deeds = useDeeds();
  const [values, setValues] = useState(draft.values ?? asWritten(card));
  // Taking the field away makes it lose the focus, which must not save.
  const isDone = useRef(false);
  useLayoutEffect(() => {
    isDone.current = false;
    return () => {
      isDone.current = true;
    };
  }, []);
  const close = (byKeys: boolean) => {
    isDone.current = true;
    onClose(byKeys);
  };
  const finish = (byKeys: boolean) => {
    if (isDone.current) return;
    close(byKeys);
    const change = changeOf(card, values);
    if (!change) return;
    if (values.amount.trim() && !isDecimal(values.amount)) {
      onRefused({ ...draft, field: 'amount', values, problem: t('common:reasons.NOT_A_NUMBER') });
      return;
    }
    void deeds
      .edit(card.id, change)
      .then((problem) => problem && onRefused({ ...draft, values, problem: explain(problem.error) }));
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
  const onBlur = (event: FocusEvent) => {
    // What was refused is sent again only by Enter: a colleague's change is not written over by looking elsewhere.
    if (!draft.problem && !event.currentTarget.contains(event.relatedTarget)) finish(false);
  };
  const write = (field: EditedField, text: string) => {
    draft.values = { ...values, [field]: text };
    setValues(draft.values);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed while the editor was on its way
  useLayoutEffect(() => {
    const typed = takeTyped();
    if (typed) write(draft.field, typed);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble here from the three fields
    <div className={styles.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
      {FIELDS.map((field) => (
        <input
          key={field}
          className={styles.input}
          data-field={field}
          {...INPUTS[field]}
          aria-label={t(`edit.${field}`, card.amount)}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this card
          autoFocus={field === draft.field}
          value={values[field]}
          onChange={(event) => write(field, event.currentTarget.value)}
          onFocus={(event) => {
            draft.field = field;
            if (!draft.values && field !== 'expectedCloseDate') event.currentTarget.select();
          }}
        />
      ))}
      {draft.problem && (
        <p className={styles.problem} role="alert">
          {draft.problem}
        </p>
      )}
    </div>
  );
}
