/** A box for text in which @ opens the people who may read the item: arrows choose one, Enter or Tab takes it. */
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Person } from '@/ui/Avatar';
import { type Mention, offered, type Typed, typedAt, withMention } from './mentions';
import { itemKey } from './queries';
import { searchReaders } from './saying';
import styles from './Timeline.module.css';

type MentionBoxProps = {
  itemId: string;
  label: string;
  rows: number;
  takesFocus: boolean;
  value: string;
  onWrite: (text: string) => void;
  onMention: (person: Mention) => void;
  onFocus: () => void;
  /** Keys that mean nothing to an open list. */
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

const NOBODY: readonly Mention[] = [];

export function MentionBox({
  itemId,
  label,
  rows,
  takesFocus,
  value,
  onWrite,
  onMention,
  onFocus,
  onKeyDown,
}: MentionBoxProps) {
  const { t } = useTranslation('record');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [at, setAt] = useState(0);
  const search = typed?.search ?? '';
  const query = useQuery({
    queryKey: [...itemKey(itemId), 'readers', search],
    queryFn: () => searchReaders(itemId, search),
    enabled: typed !== null,
    staleTime: 30_000,
    placeholderData: (previous) => previous,
  });
  const people = typed ? offered(query.data ?? NOBODY, search) : NOBODY;
  const current = Math.min(at, people.length - 1);
  const look = ({ value: text, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const found = selectionStart === selectionEnd ? typedAt(text, selectionStart) : null;
    if (found?.search !== typed?.search) setAt(0);
    setTyped(found);
  };
  const take = (person: Mention) => {
    const area = box.current;
    if (!area || !typed) return;
    const [text, caret] = withMention(value, area.selectionStart, typed, person);
    flushSync(() => {
      onMention(person);
      onWrite(text);
      setTyped(null);
    });
    area.focus();
    area.setSelectionRange(caret, caret);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const person = people[current];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing;
    if (person && isPlain && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : people.length - 1;
      setAt((current + step) % people.length);
    } else if (person && isPlain && !event.shiftKey && ['Enter', 'Tab'].includes(event.key)) {
      event.preventDefault();
      take(person);
    } else if (person && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    } else onKeyDown(event);
  };
  return (
    <div className={styles.mentionable}>
      <textarea
        ref={box}
        className={styles.input}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? id : undefined}
        aria-activedescendant={people.length > 0 ? `${id}-${current}` : undefined}
        placeholder={label}
        rows={rows}
        maxLength={20_000}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this comment
        autoFocus={takesFocus}
        data-autofocus={takesFocus || undefined}
        value={value}
        onFocus={onFocus}
        onChange={(event) => {
          onWrite(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onSelect={(event) => look(event.currentTarget)}
        onBlur={() => setTyped(null)}
        onKeyDown={onKey}
      />
      {people.length > 0 && (
        <div id={id} role="listbox" aria-label={t('comment.mention')} className={styles.people}>
          {people.map((person, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
            <div
              key={person.id}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === current}
              className={styles.candidate}
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <Person {...person} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
