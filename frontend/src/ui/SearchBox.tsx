/** Searches as one types, after a short pause; the cross and Escape clear it, and once it is empty Escape leaves it. */
import { useDebouncedCallback } from '@mantine/hooks';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/lib/commands/useCommands';
import styles from './SearchBox.module.css';

const TYPING_PAUSE = 200;

type SearchBoxProps = {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  /** Brings the focus to what is searched. */
  onLeave?: () => void;
};

export function SearchBox({ label, value, onSearch, onLeave }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const input = useRef<HTMLInputElement>(null);
  useCommands({ search: { run: () => input.current?.select() } });
  const send = useDebouncedCallback((next: string) => {
    sent.current = next;
    onSearch(next);
  }, TYPING_PAUSE);

  // The address can change by other means than typing here: back, a link.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  const change = (next: string) => {
    setText(next);
    send(next.trim());
  };
  return (
    <search className={styles.box}>
      <Search size={14} aria-hidden="true" className={styles.icon} />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !(text || onLeave)) return;
          event.preventDefault();
          if (text) change('');
          else onLeave?.();
        }}
      />
      {text && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('actions.clearSearch')}
          onClick={() => change('')}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
