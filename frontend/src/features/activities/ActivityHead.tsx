/** The top of an activity: what it is, when it is due, what it belongs to; and it is done, opened again or put off. */
import { Button, Menu } from '@mantine/core';
import { CalendarClock, Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityResult, useActivityChange } from '@/features/record';
import { QUICK, quickDeadline } from '@/lib/deadlines';
import { useFormat } from '@/lib/format';
import { ACTIVITY_ICONS, activityState } from '@/ui/ActivityDot';
import { TextField } from '@/ui/fields/TextFields';
import styles from './ActivityHead.module.css';
import type { Activity, SaveActivity } from './activityQueries';
import { BoundItems } from './BoundItems';

export function ActivityHead({ activity, save }: { activity: Activity; save: SaveActivity }) {
  const { t } = useTranslation(['activities', 'record', 'common']);
  const format = useFormat();
  const { type, subject, isCompleted, completedAt, completedBy, access, items, hiddenItems } = activity;
  const { complete, reopen, reschedule, isPending } = useActivityChange(
    activity.id,
    ...items.map(({ id }) => id),
  );
  const [completing, setCompleting] = useState(false);
  const Icon = ACTIVITY_ICONS[type];
  const state = activityState(activity, new Date(), format.dayOf);
  const deadline = activity.deadline ? format.dateTime(activity.deadline) : t('record:activities.undated');
  const due = state === 'overdue' || state === 'today' ? `${t(`common:activity.state.${state}`)} · ` : '';
  const done = [t('parts.done'), completedBy?.name, completedAt && format.dateTime(completedAt)];
  return (
    <div className={styles.head}>
      <TextField
        look="title"
        label={t('record:fields.subject')}
        value={subject}
        maxLength={255}
        readOnly={!access.canUpdate}
        onSave={(next) => save({ subject: next })}
      />
      <p className={styles.line} data-state={isCompleted ? 'done' : state}>
        <Icon size={14} aria-hidden="true" />
        <span>{t(`common:activity.type.${type}`)}</span>
        <span aria-hidden="true">·</span>
        <span className={styles.when}>
          {isCompleted ? done.filter(Boolean).join(' · ') : `${due}${deadline}`}
        </span>
      </p>
      <div className={styles.items}>
        <BoundItems items={items} hidden={hiddenItems} />
      </div>
      {access.canUpdate && (
        <div className={styles.actions}>
          {isCompleted ? (
            <Button
              variant="default"
              leftSection={<RotateCcw size={14} />}
              loading={isPending}
              onClick={() => reopen(activity)}
            >
              {t('reopenIt')}
            </Button>
          ) : (
            <>
              <Button
                variant="default"
                leftSection={<Check size={14} className={styles.done} />}
                aria-expanded={completing}
                onClick={() => setCompleting(!completing)}
              >
                {t('record:activities.finish')}
              </Button>
              <Menu position="bottom-start">
                <Menu.Target>
                  <Button variant="default" leftSection={<CalendarClock size={14} />} disabled={isPending}>
                    {t('reschedule')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {QUICK.map((choice) => (
                    <Menu.Item
                      key={choice}
                      onClick={() => reschedule(activity, quickDeadline(choice, new Date(), format.timeZone))}
                    >
                      {t(`record:activities.quick.${choice}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            </>
          )}
        </div>
      )}
      {completing && !isCompleted && (
        <ActivityResult
          sending={isPending}
          onComplete={(result) => complete(activity, result, { onSuccess: () => setCompleting(false) })}
          onCancel={() => setCompleting(false)}
        />
      )}
    </div>
  );
}
