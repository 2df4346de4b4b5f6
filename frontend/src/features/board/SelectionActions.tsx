/** The bar of what can be done with the chosen cards; fetched when the first is chosen. */
import {
  CalendarPlus,
  type LucideIcon,
  MoveRight,
  SquareKanban,
  Tags,
  Trash2,
  UserRound,
  X,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import type { CommandId } from '@/lib/commands/catalog';
import { commands } from '@/lib/commands/registry';
import { useBoardSession } from '@/live/board/useBoard';
import styles from '@/ui/BottomBar.module.css';
import { IconButton } from '@/ui/IconButton';
import { LARGEST_STACK, useSelection } from './selection';

/** While cards are carried the zones to drop them on have its place. */
export function SelectionActions({ count, isAside }: { count: number; isAside: boolean }) {
  const { t } = useBoardWords();
  const selection = useSelection();
  const bar = useRef<HTMLDivElement>(null);
  const isTooMany = count > LARGEST_STACK;
  /** The button that chose the rest of the column is gone: what can be done with it comes next. */
  const focusActions = () => {
    const isLost = document.activeElement === document.body;
    if (isLost) bar.current?.querySelector<HTMLElement>('[data-action]:not(:disabled)')?.focus();
  };
  const action = (id: CommandId, icon: LucideIcon, label: string) => (
    <Action
      icon={icon}
      label={label}
      disabled={isTooMany}
      onClick={() => commands.run(id, { subject: null })}
    />
  );
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label={t('selection.bar')}
      data-bottom-bar
      data-aside={isAside || undefined}
      inert={isAside}
    >
      <span className={styles.count}>{t('selection.count', { count })}</span>
      <ColumnChoice onChosen={() => requestAnimationFrame(focusActions)} />
      <span className={styles.line} />
      {action('moveTo', MoveRight, t('selection.stage'))}
      {commands.isEnabled('toPipeline', null) && action('toPipeline', SquareKanban, t('selection.pipeline'))}
      {action('assign', UserRound, t('selection.owner'))}
      {action('tags', Tags, t('selection.tags'))}
      {action('activity', CalendarPlus, t('selection.activity'))}
      {action('delete', Trash2, t('selection.delete'))}
      <span className={styles.line} />
      <IconButton icon={X} label={t('selection.clear')} onClick={() => selection.clear()} />
      {isTooMany && <p className={styles.note}>{t('selection.tooMany', { most: LARGEST_STACK })}</p>}
    </div>
  );
}

type ActionProps = { icon: LucideIcon; label: string; disabled: boolean; onClick: () => void };

function Action({ icon: Icon, label, disabled, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      data-action
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={15} aria-hidden="true" />
      <span className={styles.label}>{label}</span>
    </button>
  );
}

/** The rest of the column in which the last card was taken: as far as one operation reaches, and it says how far. */
function ColumnChoice({ onChosen }: { onChosen: () => void }) {
  const { t } = useBoardWords();
  const session = useBoardSession();
  const selection = useSelection();
  const [isLoading, setLoading] = useState(false);
  const column = [...session.store.view.columns.values()].find(
    ({ ids }) => selection.anchor !== null && ids.includes(selection.anchor),
  );
  if (!column) return null;
  const { stage, count } = column;
  const reach = Math.min(count, LARGEST_STACK);
  const isChosen =
    column.ids.slice(0, reach).every((id) => selection.ids.has(id)) && column.ids.length >= reach;
  const words = { stage: stage.name, count, most: reach };
  const reached = t('selection.reach', words);
  if (isChosen)
    return count > reach && selection.ids.size === reach ? (
      <span className={styles.hint} title={reached}>
        {reached}
      </span>
    ) : null;
  const choose = async () => {
    setLoading(true);
    await session.loadUntil(stage.id, reach);
    const loaded = session.store.view.columns.get(stage.id)?.ids ?? [];
    selection.replace(loaded.slice(0, LARGEST_STACK));
    setLoading(false);
    onChosen();
  };
  const label = count > reach ? t('selection.first', words) : t('selection.all', words);
  return (
    <button
      type="button"
      className={styles.all}
      title={label}
      disabled={isLoading}
      onClick={() => void choose()}
    >
      {label}
    </button>
  );
}
