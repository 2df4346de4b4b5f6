/** One activity of a day: its tick, what it is, what it belongs to, and when. */
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActivityChange } from '@/features/record';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import styles from './Agenda.module.css';
import type { Part } from './agenda';
import { BoundItems } from './BoundItems';
import type { MyActivity } from './queries';

type ActivityRowProps = {
  activity: MyActivity;
  part: Part;
  /** Shows it beside the days; the link leads to its page, for another tab. */
  onOpen: (one: { number: number }) => void;
};

export function ActivityRow({ activity, part, onOpen }: ActivityRowProps) {
  const { t } = useTranslation(['activities', 'common']);
  const format = useFormat();
  const { id: myId } = useMe().user;
  const { complete, reopen, isPending } = useActivityChange(...activity.items.map(({ id }) => id));
  const Icon = ACTIVITY_ICONS[activity.type];
  const { deadline, isCompleted, hiddenItems, responsible } = activity;
  const ticking = t(isCompleted ? 'reopen' : 'complete', { subject: activity.subject });
  const inDay = part === 'today' || part === 'tomorrow';
  return (
    <li className={styles.row} aria-busy={isPending} data-done={isCompleted !== isPending || undefined}>
      <button
        type="button"
        className={styles.tick}
        aria-label={ticking}
        title={ticking}
        disabled={!activity.access.canUpdate}
        onClick={() => {
          // One that is disabled meanwhile would lose the focus.
          if (isPending) return;
          if (isCompleted) reopen(activity);
          else complete(activity, null);
        }}
      >
        <span className={styles.box}>
          <Check size={12} strokeWidth={2.5} aria-hidden="true" />
        </span>
      </button>
      <span className={styles.kind} title={t(`common:activity.type.${activity.type}`)}>
        <Icon size={14} aria-hidden="true" />
        <span className="visually-hidden">{t(`common:activity.type.${activity.type}`)}</span>
      </span>
      <span className={styles.main}>
        <Link
          {...placeOfItem('activity', activity.number)}
          className={styles.subject}
          title={activity.subject}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onOpen(activity);
          }}
        >
          {activity.subject}
        </Link>
        <span className={styles.below}>
          <BoundItems items={activity.items} hidden={hiddenItems} />
          {responsible.id !== myId && <span>{responsible.name}</span>}
        </span>
      </span>
      {deadline && (
        <time className={styles.when} data-part={part} dateTime={deadline} title={format.dateTime(deadline)}>
          {inDay ? format.time(deadline) : format.dateTime(deadline)}
        </time>
      )}
    </li>
  );
}
