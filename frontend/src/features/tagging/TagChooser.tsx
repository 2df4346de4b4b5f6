/** Tags put on records, or taken off, one after the other; a new one is made of what is typed. */
import { useDebouncedValue } from '@mantine/hooks';
import { Check, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTagSource } from '@/features/tags';
import { explain } from '@/lib/failure';
import { type Choice, ChooserDialog } from '@/ui/ChooserDialog';
import { usePicks } from '@/ui/fields/PickField';
import { StageDot } from '@/ui/StageDot';
import type { TagLike } from '@/ui/Tags';
import styles from './TagChooser.module.css';

const TYPING_PAUSE = 180; // ms
const NEW = '+';

type TagChooserProps = {
  label: string;
  /** The tags of each record. */
  borne: readonly (readonly TagLike[])[];
  /** Which tags they bear is not known yet. */
  isReading?: boolean;
  onToggle: (tag: TagLike, isAdded: boolean) => Promise<unknown>;
  onClose: () => void;
};

export function TagChooser({ label, borne, isReading = false, onToggle, onClose }: TagChooserProps) {
  const { t } = useTranslation(['commands', 'common']);
  const source = useTagSource();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sought] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const found = usePicks(source, sought);
  const tags = found.data ?? [];
  const bearers = (id: string) => borne.filter((some) => some.some((tag) => tag.id === id)).length;
  const isSettled = sought === text.trim() && !found.isFetching;
  const isNew = sought !== '' && isSettled && !tags.some(({ name }) => isCalled(name, sought));
  const choices: Choice[] = tags.map((tag) => {
    const count = bearers(tag.id);
    const detail = count === 0 ? undefined : count === borne.length ? t('tags.all') : t('tags.some');
    return {
      id: tag.id,
      label: tag.name,
      detail,
      icon: (
        <>
          <span className={styles.mark} aria-hidden="true">
            {count === 0 ? null : count === borne.length ? <Check size={14} /> : <Minus size={14} />}
          </span>
          <StageDot color={tag.color} />
        </>
      ),
    };
  });
  if (isNew && source.add)
    choices.push({ id: NEW, label: t('common:pick.add', { name: sought }), icon: <Plus size={14} /> });

  const toggle = async (id: string) => {
    if (isBusy || isReading) return;
    setBusy(true);
    try {
      const tag = id === NEW ? await source.add?.(sought) : tags.find((one) => one.id === id);
      if (!tag) return;
      await onToggle(tag, bearers(tag.id) < borne.length);
      setProblem(null);
      setText('');
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <ChooserDialog
      label={label}
      text={text}
      onText={setText}
      groups={[{ choices }]}
      note={
        problem ??
        (found.error
          ? explain(found.error)
          : found.isLoading
            ? t('common:states.loading')
            : choices.length === 0 && t('chooser.nothing'))
      }
      isBusy={isBusy || isReading || found.isFetching}
      onChoose={(id) => void toggle(id)}
      onClose={onClose}
    />
  );
}

const isCalled = (name: string, other: string) =>
  name.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
