/** Which way a call or e-mail goes, where a meeting takes place, and how much any activity matters, and when one is reminded. */
import { useTranslation } from 'react-i18next';
import { Reminders } from '@/ui/fields/Reminders';
import styles from './ActivityForm.module.css';
import { type ActivityDraft, DIRECTIONS, PRIORITIES } from './useActivityDraft';

export function ActivityTraits({ draft }: { draft: ActivityDraft }) {
  const { t } = useTranslation(['record', 'list']);
  return (
    <div className={styles.deadline}>
      {draft.isMeeting && (
        <label className={styles.labelled}>
          <span className={styles.label}>{t('fields.place')}</span>
          <input
            className={styles.input}
            maxLength={255}
            value={draft.place}
            onChange={(event) => draft.setPlace(event.currentTarget.value)}
          />
        </label>
      )}
      {draft.isDirected && (
        <label className={styles.labelled}>
          <span className={styles.label}>{t('fields.direction')}</span>
          <select
            className={styles.input}
            value={draft.direction}
            onChange={(event) => draft.setDirection(event.currentTarget.value as typeof draft.direction)}
          >
            {[...DIRECTIONS, ...(draft.direction === 'NONE' ? (['NONE'] as const) : [])].map((direction) => (
              <option key={direction} value={direction}>
                {t(`list:states.${direction}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.labelled}>
        <span className={styles.label}>{t('fields.priority')}</span>
        <select
          className={styles.input}
          value={draft.priority}
          onChange={(event) => draft.setPriority(event.currentTarget.value as typeof draft.priority)}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {t(`list:states.${priority}`)}
            </option>
          ))}
        </select>
      </label>
      {!draft.happened && (
        <fieldset className={styles.reminders}>
          <legend className={styles.label}>{t('fields.reminders')}</legend>
          <Reminders chosen={draft.reminders} onChange={draft.setReminders} />
        </fieldset>
      )}
    </div>
  );
}
