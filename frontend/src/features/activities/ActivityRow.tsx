/** One activity: its tick, what it is, what it belongs to, and when. */
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActivityChange } from '@/features/record';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import styles from './ActivitiesPage.module.css';
import type { Part } from './agenda';
import type { MyActivity } from './queries';

const ROUTES = {
  Company: '/companies/$number',
  Contact: '/contacts/$number',
  Deal: '/deals/$number',
} as const;

export function ActivityRow({ activity, part }: { activity: MyActivity; part: Part }) {
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
        <span className={styles.subject} title={activity.subject}>
          {activity.subject}
        </span>
        <span className={styles.items}>
          {activity.items.map((item) => (
            <Link
              key={item.id}
              to={ROUTES[item.__typename]}
              params={{ number: String(item.number) }}
              title={item.title}
            >
              {item.title}
            </Link>
          ))}
          {hiddenItems > 0 && <span>{t('hidden', { count: hiddenItems })}</span>}
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
