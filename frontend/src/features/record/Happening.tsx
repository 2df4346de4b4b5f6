/** One entry of the timeline that is no comment: what happened, which values changed, who did it and when. */
import {
  ArrowRight,
  CircleCheck,
  CirclePlus,
  Flag,
  type LucideIcon,
  MessageSquare,
  Pencil,
  RotateCcw,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import { InstantText } from '@/ui/DateText';
import type { Entry } from './queries';
import { sentenceOf } from './sentence';
import styles from './Timeline.module.css';
import { isTold } from './told';

const MARKS: Record<string, LucideIcon> = {
  created: CirclePlus,
  moved: ArrowRight,
  closed: Flag,
  reopened: RotateCcw,
  restored: RotateCcw,
  completed: CircleCheck,
  deleted: Trash2,
};

function markOf({ kind, activity }: Entry): LucideIcon {
  const [noun, verb = ''] = kind.split('.');
  if (activity && verb === 'created') return ACTIVITY_ICONS[activity.type];
  return MARKS[verb] ?? (noun === 'comment' ? MessageSquare : Pencil);
}

const CHANNELS = ['API', 'IMPORT', 'SYSTEM', 'DEMO'] as const;

export function Happening({ entry, itemId }: { entry: Entry; itemId: string }) {
  const { t } = useTranslation(['record', 'common']);
  const format = useFormat();
  const { kind, actor, channel, occurredAt } = entry;
  if (!isTold(kind)) return null;
  const { text, changes } = sentenceOf(kind, { entry, itemId }, { t, format });
  const Mark = markOf(entry);
  const through = CHANNELS.find((known) => known === channel);
  return (
    <li className={styles.entry}>
      <span className={styles.mark} aria-hidden="true">
        <Mark size={14} />
      </span>
      <div className={styles.told}>
        <p className={styles.sentence}>{text}</p>
        {changes.length > 0 && (
          <ul className={styles.changes}>
            {changes.map(({ field, name, old, now }) => (
              <li key={field}>
                <span className={styles.field}>{name}</span>{' '}
                {old !== null && (
                  <>
                    <del title={old}>{old}</del> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <ins title={now}>{now}</ins>
              </li>
            ))}
          </ul>
        )}
        <p className={styles.by}>
          {actor?.name ?? t('timeline.nobody')}
          {through && ` · ${t(`channel.${through}`)}`}
          {' · '}
          <InstantText value={occurredAt} relative />
        </p>
      </div>
    </li>
  );
}
