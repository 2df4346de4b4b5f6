/** The next step with a deal, small enough to stand at its card: done, put off, or the first one planned (B4). */
import { Button } from '@mantine/core';
import { CalendarClock, Check, ListTodo } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Quick, quickDeadline } from '@/lib/deadlines';
import { useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import { ACTIVITY_ICONS, type ActivityKind, activityState } from '@/ui/ActivityDot';
import { ActivityResult } from './ActivityResult';
import { LateActivityForm } from './LateActivityForm';
import styles from './NextStep.module.css';
import { useActivityChange } from './useActivityChange';

/** `openCount`: how many are open with the same item in all. */
export type NextStepActivity = {
  id: string;
  type: ActivityKind;
  subject: string;
  deadline: string | null;
  openCount: number;
};

type NextStepProps = {
  itemId: string;
  next: NextStepActivity | null;
  /** Everything planned and done with it. */
  onAll: () => void;
  onClose: () => void;
};

const LATER: readonly Quick[] = ['tomorrow', 'week'];

/**
 * What was completed here stays until the card tells what comes after it; without anything more, one is planned. That
 * is known at once: the card may have left what is shown by being completed, and tells nothing more.
 */
export function NextStep({ itemId, next, onAll, onClose }: NextStepProps) {
  const { t } = useTranslation(['card', 'record']);
  const [lastDone, setLastDone] = useState<string | null>(null);
  const onCompleted = ({ id, openCount }: NextStepActivity) => {
    if (openCount === 1) setLastDone(id);
  };
  return (
    <div className={styles.step}>
      {next && next.id !== lastDone ? (
        <Planned key={next.id} itemId={itemId} next={next} onCompleted={onCompleted} onClose={onClose} />
      ) : (
        <>
          <p className={styles.question}>{t('next.none')}</p>
          <LateActivityForm itemIds={[itemId]} onClose={onClose} />
        </>
      )}
      <button type="button" className={styles.all} onClick={onAll}>
        <ListTodo size={14} aria-hidden="true" />
        {t('next.all')}
      </button>
    </div>
  );
}

type PlannedProps = Pick<NextStepProps, 'itemId' | 'onClose'> & {
  next: NextStepActivity;
  onCompleted: (activity: NextStepActivity) => void;
};

function Planned({ itemId, next, onCompleted, onClose }: PlannedProps) {
  const { t } = useTranslation(['card', 'record', 'common']);
  const format = useFormat();
  const { complete, reschedule, isPending } = useActivityChange(itemId);
  const [mode, setMode] = useState<'shown' | 'completing' | 'completed'>('shown');
  const { type, subject, deadline } = next;
  const state = activityState(next, new Date(), format.dayOf);
  const Icon = ACTIVITY_ICONS[type];
  const putOff = (until: Date) => reschedule(next, until, { onSuccess: onClose });
  return (
    <>
      <p className={styles.subject}>
        <Icon size={14} aria-label={t(`common:activity.type.${type}`)} />
        {subject}
      </p>
      <p className={styles.when} data-state={state}>
        {t(`common:activity.state.${state}`)}
        {deadline && ` · ${format.dateTime(deadline)}`}
      </p>
      {mode === 'completing' && (
        <ActivityResult
          sending={isPending}
          onComplete={(result) =>
            complete(next, result, {
              onSuccess: () => {
                setMode('completed');
                onCompleted(next);
              },
            })
          }
          onCancel={() => setMode('shown')}
        />
      )}
      {mode === 'completed' && (
        <p className={styles.done} role="status">
          <Check size={14} aria-hidden="true" />
          {t('next.done')}
        </p>
      )}
      {mode === 'shown' && (
        <div className={styles.choices} aria-busy={isPending}>
          <Button
            size="compact-sm"
            data-autofocus
            leftSection={<Check size={14} />}
            onClick={() => setMode('completing')}
          >
            {t('next.complete')}
          </Button>
          {LATER.map((choice) => (
            <Button
              key={choice}
              size="compact-sm"
              variant="default"
              disabled={isPending}
              onClick={() => putOff(quickDeadline(choice, new Date(), format.timeZone))}
            >
              {t(`record:activities.quick.${choice}`)}
            </Button>
          ))}
          <AnotherDay deadline={deadline} timeZone={format.timeZone} onChoose={putOff} />
        </div>
      )}
    </>
  );
}

type AnotherDayProps = { deadline: string | null; timeZone: string; onChoose: (deadline: Date) => void };

/** A calendar day at the hour it had, or at ten. Typing a date passes through other dates, so it has to be confirmed. */
function AnotherDay({ deadline, timeZone, onChoose }: AnotherDayProps) {
  const { t } = useTranslation('card');
  const wall = deadline ? toWall(new Date(deadline), timeZone) : '';
  const [day, setDay] = useState(wall.slice(0, 10));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (day) onChoose(fromWall(`${day}T${wall.slice(11) || '10:00'}`, timeZone));
  };
  return (
    <form className={styles.day} onSubmit={onSubmit}>
      <input
        type="date"
        className={styles.date}
        aria-label={t('next.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        leftSection={<CalendarClock size={14} />}
        disabled={!day || day === wall.slice(0, 10)}
      >
        {t('next.move')}
      </Button>
    </form>
  );
}
