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

export type NextStepActivity = { id: string; type: ActivityKind; subject: string; deadline: string | null };

type NextStepProps = {
  itemId: string;
  next: NextStepActivity | null;
  /** Everything planned and done with it. */
  onAll: () => void;
  onClose: () => void;
};

const LATER: readonly Quick[] = ['tomorrow', 'week'];

/** What was completed here stays until the card tells what comes after it; without anything more, one is planned. */
export function NextStep({ itemId, next, onAll, onClose }: NextStepProps) {
  const { t } = useTranslation(['card', 'record']);
  return (
    <div className={styles.step}>
      {next ? (
        <Planned key={next.id} itemId={itemId} next={next} onClose={onClose} />
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

type PlannedProps = Pick<NextStepProps, 'itemId' | 'onClose'> & { next: NextStepActivity };

function Planned({ itemId, next, onClose }: PlannedProps) {
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
          onComplete={(result) => complete(next, result, { onSuccess: () => setMode('completed') })}
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
