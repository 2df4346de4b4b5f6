/** What happens next with a record, as one dot: overdue red, today green, planned grey, nothing planned amber. */
import { AlertTriangle, Calendar, CheckSquare, ListTodo, type LucideIcon, Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClock } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import styles from './ActivityDot.module.css';

export type ActivityKind = 'CALL' | 'MEETING' | 'EMAIL' | 'TASK' | 'TODO';
export type ActivityState = 'overdue' | 'today' | 'planned' | 'none';
export type NextActivity = { type: ActivityKind; subject: string; deadline?: string | null };

export const ACTIVITY_ICONS: Record<ActivityKind, LucideIcon> = {
  CALL: Phone,
  MEETING: Calendar,
  EMAIL: Mail,
  TASK: CheckSquare,
  TODO: ListTodo,
};

/** `dayOf` gives the calendar day of an instant in the person's zone. */
export function activityState(
  next: { deadline?: string | null } | null | undefined,
  now: Date,
  dayOf: (instant: string | Date) => string,
): ActivityState {
  if (!next) return 'none';
  if (!next.deadline) return 'planned';
  if (new Date(next.deadline) < now) return 'overdue';
  return dayOf(next.deadline) === dayOf(now) ? 'today' : 'planned';
}

export function ActivityDot({ next }: { next: NextActivity | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useClock((now) => activityState(next, new Date(now), format.dayOf));
  const Icon = next ? ACTIVITY_ICONS[next.type] : AlertTriangle;
  const when = next?.deadline ? ` · ${format.dateTime(next.deadline)}` : '';
  const text = next ? `${t(`activity.state.${state}`)}: ${next.subject}${when}` : t('activity.state.none');
  return (
    <span className={styles.dot} data-state={state} role="img" aria-label={text} title={text}>
      <Icon aria-hidden="true" />
    </span>
  );
}
