/** What there is to do of an activity, ticked off line by line; only who takes part may, the server says (R95). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tick } from '@/ui/Tick';
import styles from './Activities.module.css';
import { activityActions, useItemChange } from './changing';
import type { Activity } from './queries';

type ChecklistProps = {
  activity: Activity;
  itemId: string;
  /** What else can be done with a line, behind it. */
  actionOf?: (lineId: string, text: string) => ReactNode;
};

export function Checklist({ activity, itemId, actionOf }: ChecklistProps) {
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
          {actionOf?.(id, text)}
        </li>
      ))}
    </ul>
  );
}
