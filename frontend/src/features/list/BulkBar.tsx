/** What can be done with the chosen rows, at the bottom of the list. */
import {
  CalendarClock,
  CalendarPlus,
  Check,
  CheckSquare,
  Download,
  Eye,
  type LucideIcon,
  Merge,
  MoveRight,
  PencilLine,
  Tags,
  Trash2,
  UserRound,
  X,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import type { CommandId } from '@/lib/commands/catalog';
import { commands } from '@/lib/commands/registry';
import { useFormat } from '@/lib/format';
import bar from '@/ui/BottomBar.module.css';
import { IconButton } from '@/ui/IconButton';

type BulkBarProps = {
  count: number;
  total: number;
  isAll: boolean;
  onAll: () => void;
  onClear: () => void;
};

export function BulkBar({ count, total, isAll, onAll, onClear }: BulkBarProps) {
  const { t } = useTranslation('list');
  const format = useFormat();
  const told = useRef(0);
  const reached = isAll ? total : count;
  useEffect(() => {
    if (told.current === reached) return;
    told.current = reached;
    announce(t('bulk.count', { count: reached, formatted: format.number(reached) }));
  }, [reached, t, format]);
  const action = (id: CommandId, icon: LucideIcon, label: string) =>
    commands.isEnabled(id, null) && (
      <Action icon={icon} label={label} onClick={() => commands.run(id, { subject: null })} />
    );
  return (
    <div className={bar.bar} role="toolbar" aria-label={t('bulk.bar')} data-bottom-bar>
      <span className={bar.count}>
        {t('bulk.count', { count: reached, formatted: format.number(reached) })}
      </span>
      {!isAll && total > count && (
        <button type="button" className={bar.all} onClick={onAll}>
          {t('bulk.all', { count: total, formatted: format.number(total) })}
        </button>
      )}
      <span className={bar.line} />
      {action('complete', Check, t('bulk.complete'))}
      {action('reschedule', CalendarClock, t('bulk.reschedule'))}
      {action('setField', PencilLine, t('bulk.setField'))}
      {action('moveTo', MoveRight, t('bulk.stage'))}
      {action('assign', UserRound, t('bulk.assign'))}
      {action('observe', Eye, t('bulk.observe'))}
      {action('tags', Tags, t('bulk.tags'))}
      {action('activity', CalendarPlus, t('bulk.activity'))}
      {action('task', CheckSquare, t('bulk.task'))}
      {action('event', CalendarClock, t('bulk.event'))}
      {action('merge', Merge, t('bulk.merge'))}
      {action('exportList', Download, t('bulk.export'))}
      {action('delete', Trash2, t('bulk.delete'))}
      <span className={bar.line} />
      <IconButton icon={X} label={t('bulk.clear')} onClick={onClear} />
    </div>
  );
}

function Action({ icon: Icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <button type="button" className={bar.action} title={label} onClick={onClick}>
      <Icon size={15} aria-hidden="true" />
      <span className={bar.label}>{label}</span>
    </button>
  );
}
