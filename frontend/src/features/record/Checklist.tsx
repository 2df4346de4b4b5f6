/** What there is to do of an activity, ticked off line by line; only who takes part may, the server says (R95). */
import { useTranslation } from 'react-i18next';
import { Tick } from '@/ui/Tick';
import styles from './Activities.module.css';
import { activityActions, useItemChange } from './changing';
import type { Activity } from './queries';

export function Checklist({ activity, itemId }: { activity: Activity; itemId: string }) {
  const { t } = useTranslation('record');
  const change = useItemChange(itemId);
  return (
    <ul className={styles.checklist} aria-label={t('fields.checklist')} aria-busy={change.isPending}>
      {activity.checklist.map(({ id, text, isDone }) => (
        <li key={id}>
          <Tick
            label={text}
            checked={isDone}
            // One that is disabled would lose the focus.
            onChange={() => {
              if (!change.isPending) change.mutate(() => activityActions.tick(id, !isDone));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
