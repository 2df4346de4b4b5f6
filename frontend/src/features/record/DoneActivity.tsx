/** An activity that was done: what came of it, who did it and when; it can be taken back. */
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { placeOfItem } from '@/lib/placeOfItem';
import { InstantText } from '@/ui/DateText';
import styles from './Activities.module.css';
import type { Activity } from './queries';
import { useActivityChange } from './useActivityChange';

export function DoneActivity({ activity, itemId }: { activity: Activity; itemId: string }) {
  const { t } = useTranslation(['record', 'common']);
  const { reopen, isPending } = useActivityChange(itemId);
  const { number, type, subject, result, completedAt, completedBy, access } = activity;
  return (
    <li className={styles.row} data-done>
      <button
        type="button"
        className={styles.tick}
        aria-label={t('activities.reopen', { subject })}
        title={t('activities.reopen', { subject })}
        disabled={!access.canUpdate || isPending}
        onClick={() => reopen(activity)}
      >
        <span className={styles.box}>
          <Check size={12} strokeWidth={2.5} aria-hidden="true" />
        </span>
      </button>
      <div className={styles.main}>
        <span className={styles.subject}>
          <Link {...placeOfItem('activity', number)}>{subject}</Link>
        </span>
        {result && <span className={styles.text}>{result}</span>}
        <span className={styles.when}>
          {t(`common:activity.type.${type}`)}
          {completedBy && ` · ${completedBy.name}`}
          {completedAt && (
            <>
              {' · '}
              <InstantText value={completedAt} relative />
            </>
          )}
        </span>
      </div>
    </li>
  );
}
