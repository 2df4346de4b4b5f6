/** When an activity is: from when to when a meeting takes, by when anything else is due, when it was. */
import { useTranslation } from 'react-i18next';
import { QUICK, quickDeadline } from '@/lib/deadlines';
import { useFormat } from '@/lib/format';
import { toWall } from '@/lib/zonedTime';
import styles from './ActivityForm.module.css';
import type { ActivityDraft } from './useActivityDraft';

type ActivityWhenProps = { draft: ActivityDraft; refused: Record<string, string | undefined> };

export function ActivityWhen({ draft, refused }: ActivityWhenProps) {
  const { t } = useTranslation('record');
  const { timeZone } = useFormat();
  const { isMeeting, happened, wall, end } = draft;
  const when =
    happened && !isMeeting ? t('activities.when') : t(isMeeting ? 'fields.startAt' : 'fields.deadline');
  return (
    <>
      <div className={styles.deadline}>
        <label className={styles.labelled}>
          <span className={styles.label}>{when}</span>
          <input
            type="datetime-local"
            className={styles.input}
            aria-invalid={(refused.deadline ?? refused.startAt) !== undefined}
            value={wall}
            onChange={(event) => draft.setWall(event.currentTarget.value)}
          />
        </label>
        {isMeeting && (
          <label className={styles.labelled}>
            <span className={styles.label}>{t('fields.endAt')}</span>
            <input
              type="datetime-local"
              className={styles.input}
              aria-invalid={refused.endAt !== undefined}
              min={wall}
              value={end}
              onChange={(event) => draft.setEnd(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      {!happened && (
        <div className={styles.choices}>
          {QUICK.map((choice) => (
            <button
              key={choice}
              type="button"
              className={styles.quick}
              onClick={() => draft.setWall(toWall(quickDeadline(choice, new Date(), timeZone), timeZone))}
            >
              {t(`activities.quick.${choice}`)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
