/** One activity: its tick, what it is, what it belongs to, and when. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import { toast } from '@/ui/toast';
import styles from './ActivitiesPage.module.css';
import type { Part } from './agenda';
import { ACTIVITIES, completeActivity, type MyActivity, reopenActivity } from './queries';

const ROUTES = {
  Company: '/companies/$number',
  Contact: '/contacts/$number',
  Deal: '/deals/$number',
} as const;

export function ActivityRow({ activity, part }: { activity: MyActivity; part: Part }) {
  const { t } = useTranslation(['activities', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ACTIVITIES });
  const onError = (error: unknown) => {
    toast.error(explain(error));
  };
  const { id: myId } = useMe().user;
  const reopen = useMutation({ mutationFn: () => reopenActivity(activity.id), onSuccess: refresh, onError });
  const complete = useMutation({
    mutationFn: () => completeActivity(activity.id),
    onSuccess: () => {
      toast.success(t('done', { subject: activity.subject }), {
        label: t('common:actions.undo'),
        run: () => reopen.mutate(),
      });
      return refresh();
    },
    onError,
  });
  const Icon = ACTIVITY_ICONS[activity.type];
  const { deadline, isCompleted, hiddenItems, responsible } = activity;
  const ticking = t(isCompleted ? 'reopen' : 'complete', { subject: activity.subject });
  const inDay = part === 'today' || part === 'tomorrow';
  return (
    <li className={styles.row} data-done={isCompleted || complete.isPending || undefined}>
      <button
        type="button"
        className={styles.tick}
        aria-label={ticking}
        title={ticking}
        disabled={!activity.access.canUpdate || complete.isPending || reopen.isPending}
        onClick={() => (isCompleted ? reopen : complete).mutate()}
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
