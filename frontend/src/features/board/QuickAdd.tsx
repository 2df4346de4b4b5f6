/** A line on top of a column in which items are written one after the other; a pasted list becomes as many. */
import { Button } from '@mantine/core';
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { beingDone, offerUndo } from '@/features/undo';
import { announce } from '@/lib/announce';
import { takeTyped } from '@/lib/commands/ahead';
import { explain } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { titlesIn } from './pasted';
import styles from './QuickAdd.module.css';

const SimilarHint = lazy(async () => {
  const [module] = await Promise.all([import('./SimilarHint'), loadWords(['card'])]);
  return { default: module.SimilarHint };
});

type QuickAddProps = {
  /** What the column is called. */
  place: string;
  /** Tells the operation that takes it back. */
  create: (title: string) => Promise<{ operationId?: string | null }>;
  onClose: () => void;
};

export function QuickAdd({ place, create, onClose }: QuickAddProps) {
  const { t } = useBoardWords();
  const { alike } = useStagedKind();
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  useLayoutEffect(() => setTitle(takeTyped()), []);
  const [pasted, setPasted] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(0);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const save = async (text: string) => {
    const { operationId = null } = await beingDone(create(text));
    const said = t('created', { title: text });
    announce(said);
    offerUndo(operationId, said, { isQuiet: true });
  };

  const addOne = async () => {
    const text = title.trim();
    if (!text) return;
    setTitle('');
    setProblem(undefined);
    setSending((count) => count + 1);
    try {
      await save(text);
    } catch (error) {
      setTitle((typed) => typed || text);
      setProblem(explain(error));
    } finally {
      setSending((count) => count - 1);
    }
  };

  /** Each new card goes on top, so the last line goes first; what fails stays in the list. */
  const addAll = async () => {
    setProblem(undefined);
    setSending((count) => count + 1);
    for (const line of pasted.toReversed()) {
      try {
        await save(line);
        setPasted((lines) => lines.slice(0, -1));
      } catch (error) {
        setProblem(explain(error));
        break;
      }
    }
    setSending((count) => count - 1);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      void addOne();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const titles = titlesIn(event.clipboardData.getData('text/plain'));
    if (titles.length < 2) return;
    event.preventDefault();
    setPasted(titles);
  };

  const onBlur = (event: FocusEvent) => {
    const isInside = event.currentTarget.contains(event.relatedTarget);
    if (!isInside && !title.trim() && pasted.length === 0 && sending === 0) onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble here from the line and its buttons
    <div className={styles.box} aria-busy={sending > 0} onKeyDown={onKeyDown} onBlur={onBlur}>
      <input
        ref={input}
        className={styles.input}
        aria-label={t('quickAdd.label', { stage: place })}
        placeholder={t('quickAdd.placeholder')}
        enterKeyHint="done"
        maxLength={255}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this line
        autoFocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onPaste={onPaste}
      />
      {alike && pasted.length === 0 && title.trim() !== '' && (
        <Suspense>
          <SimilarHint title={title} />
        </Suspense>
      )}
      {pasted.length > 0 && (
        <div className={styles.pasted}>
          <ol className={styles.lines}>
            {pasted.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pasted lines may be the same
              <li key={index}>{line}</li>
            ))}
          </ol>
          <div className={styles.buttons}>
            <Button size="compact-sm" loading={sending > 0} onClick={() => void addAll()}>
              {t('quickAdd.many', { count: pasted.length })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setPasted([])}>
              {t('common:actions.cancel')}
            </Button>
          </div>
        </div>
      )}
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : (
        pasted.length === 0 && <p className={styles.hint}>{t('quickAdd.hint')}</p>
      )}
    </div>
  );
}
