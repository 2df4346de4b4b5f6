/** One value of a list: its colour, its label, whether it can be chosen, and the way out. */
import { Popover } from '@mantine/core';
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PickList, type PickListItem, updateItem } from '@/features/pickLists';
import type { UpdatePickListItemInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { IconButton } from '@/ui/IconButton';
import { ColorChoice } from './ColorChoice';
import styles from './PickListValues.module.css';
import { tellRefusal, usePickListChange } from './usePickLists';

type ValueLineProps = { list: PickList; item: PickListItem; onDelete: () => void };
type Change = Pick<UpdatePickListItemInput, 'label' | 'color' | 'isActive'>;

export function ValueLine({ list, item, onDelete }: ValueLineProps) {
  const { t } = useTranslation(['settings', 'common']);
  const change = usePickListChange(list);
  const { id, label, isActive, isSystem } = item;
  const save = (given: Change, version?: number) =>
    change({
      expected: list.items.map((one) => (one.id === id ? ({ ...one, ...given } as PickListItem) : one)),
      act: ({ items }) =>
        updateItem(id, given, version ?? items.find((one) => one.id === id)?.version ?? item.version),
    });
  return (
    <>
      <ValueColor item={item} onChange={(color) => save({ color }).catch(tellRefusal)} />
      <ValueLabel item={item} onSave={(text, version) => save({ label: text }, version)} />
      <IconButton
        icon={isActive ? Eye : EyeOff}
        size={14}
        label={t('pickLists.canBeChosen', { label })}
        title={t(isActive ? 'pickLists.active' : 'pickLists.inactive')}
        aria-pressed={isActive}
        onClick={() => void save({ isActive: !isActive }).catch(tellRefusal)}
      />
      <IconButton
        icon={Trash2}
        size={14}
        label={isSystem ? t('pickLists.system') : t('pickLists.delete', { label })}
        disabled={isSystem}
        onClick={onDelete}
      />
    </>
  );
}

/** Chosen colours are tried on, and kept when the choice is closed. */
function ValueColor({ item, onChange }: { item: PickListItem; onChange: (color: string | null) => void }) {
  const { t } = useTranslation('settings');
  const kept = item.color ?? null;
  const [tried, setTried] = useState<{ color: string | null } | undefined>(undefined);
  const color = tried ? tried.color : kept;
  const close = () => {
    setTried(undefined);
    if (color !== kept) onChange(color);
  };
  return (
    <Popover
      opened={tried !== undefined}
      onChange={(opened) => opened || close()}
      trapFocus
      returnFocus
      position="bottom-start"
      width={280}
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.color}
          aria-label={t('pickLists.colorOf', { label: item.label })}
          title={t('color')}
          onClick={() => (tried ? close() : setTried({ color: kept }))}
        >
          <span
            className={styles.dot}
            data-none={color === null || undefined}
            style={color ? { background: color } : undefined}
          />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ColorChoice value={color} onChange={(chosen) => setTried({ color: chosen })} />
        <button
          type="button"
          className={styles.none}
          aria-pressed={color === null}
          onClick={() => setTried({ color: null })}
        >
          {t('pickLists.noColor')}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** `over`: the value as it was when the writing began; null once the person knows what a colleague has made of it. */
type Draft = { text: string; over: PickListItem | null };

type ValueLabelProps = {
  item: PickListItem;
  /** `version`: the one that was written over, when it is no longer the latest. */
  onSave: (label: string, version?: number) => Promise<unknown>;
};

/** Enter or leaving it saves; Escape gives it back. */
function ValueLabel({ item, onSave }: ValueLabelProps) {
  const { t } = useTranslation('settings');
  const problemId = useId();
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const cancel = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const commit = async () => {
    if (!draft) return;
    if (draft.text.trim() === item.label) return cancel();
    try {
      const isOld = draft.over !== null && draft.over.label !== item.label;
      await onSave(draft.text, isOld ? draft.over?.version : undefined);
      cancel();
    } catch (error) {
      setProblem(explain(error));
      setDraft({ ...draft, over: null });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    else if (event.key === 'Escape' && draft) cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className={styles.label}>
      <input
        className={styles.input}
        aria-label={t('pickLists.labelOf', { label: item.label })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && problemId}
        data-off={!item.isActive || undefined}
        maxLength={100}
        value={draft?.text ?? item.label}
        onChange={({ currentTarget }) =>
          setDraft({ over: draft ? draft.over : item, text: currentTarget.value })
        }
        onKeyDown={onKeyDown}
        onBlur={() => problem === undefined && void commit()}
      />
      {problem && (
        <span className={styles.problem} id={problemId} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
