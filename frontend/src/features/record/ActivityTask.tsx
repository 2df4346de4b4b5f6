/** What a task has besides: who is to do it, who takes part and who watches, its checklist, how far it is (R95). */
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { Picker } from '@/ui/fields/PickField';
import { Tick } from '@/ui/Tick';
import styles from './ActivityForm.module.css';
import { PeopleChoice } from './PeopleChoice';
import { type ActivityDraft, STATUSES } from './useActivityDraft';

type ActivityTaskProps = { draft: ActivityDraft; isNew: boolean; isOfMany: boolean };

export function ActivityTask({ draft, isNew, isOfMany }: ActivityTaskProps) {
  const { t } = useTranslation(['record', 'list']);
  const { task, setTask } = draft;
  return (
    <>
      <div className={styles.deadline}>
        <div className={styles.labelled}>
          <Picker
            source={peopleSource}
            label={t('fields.responsible')}
            value={task.responsible}
            clearable={isNew}
            onChange={(responsible) => setTask({ responsible })}
          />
        </div>
        {!isNew && (
          <label className={styles.labelled}>
            <span className={styles.label}>{t('fields.status')}</span>
            <select
              className={styles.input}
              value={task.status}
              onChange={(event) => setTask({ status: event.currentTarget.value as typeof task.status })}
            >
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t(`list:states.${status}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className={styles.deadline}>
        <PeopleChoice
          label={t('fields.participants')}
          people={task.participants}
          onChange={(participants) => setTask({ participants })}
        />
        <PeopleChoice
          label={t('fields.observers')}
          people={task.observers}
          onChange={(observers) => setTask({ observers })}
        />
      </div>
      <div className={styles.deadline}>
        <label className={styles.labelled}>
          <span className={styles.label}>{t('fields.checklist')}</span>
          <textarea
            className={styles.input}
            placeholder={t('activities.lines')}
            rows={2}
            value={task.lines}
            onChange={(event) => setTask({ lines: event.currentTarget.value })}
          />
        </label>
      </div>
      {isOfMany && (
        <div role="radiogroup" aria-label={t('activities.how')}>
          <Tick
            type="radio"
            label={t('activities.oneForAll')}
            checked={task.isOneForAll}
            onChange={() => setTask({ isOneForAll: true })}
          />
          <Tick
            type="radio"
            label={t('activities.oneForEach')}
            checked={!task.isOneForAll}
            onChange={() => setTask({ isOneForAll: false })}
          />
        </div>
      )}
    </>
  );
}
