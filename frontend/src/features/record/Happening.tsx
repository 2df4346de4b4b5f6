/** One entry of the timeline that is no comment: what happened, which values changed, who did it and when. */
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Changes, isTold, markOf, sentenceOf } from '@/features/happenings';
import { useFormat } from '@/lib/format';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import { InstantText } from '@/ui/DateText';
import type { Entry } from './queries';
import styles from './Timeline.module.css';

function markOfEntry({ kind, activity }: Entry): LucideIcon {
  return activity && kind === 'activity.created' ? ACTIVITY_ICONS[activity.type] : markOf(kind);
}

const CHANNELS = ['API', 'IMPORT', 'SYSTEM', 'DEMO'] as const;

export function Happening({ entry, itemId }: { entry: Entry; itemId: string }) {
  const { t } = useTranslation(['record', 'common']);
  const format = useFormat();
  const { kind, actor, channel, occurredAt } = entry;
  if (!isTold(kind)) return null;
  const { text, changes } = sentenceOf(kind, { entry, itemId }, { t, format });
  const Mark = markOfEntry(entry);
  const through = CHANNELS.find((known) => known === channel);
  return (
    <li className={styles.entry}>
      <span className={styles.mark} aria-hidden="true">
        <Mark size={14} />
      </span>
      <div className={styles.told}>
        <p className={styles.sentence}>{text}</p>
        <Changes changes={changes} />
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
