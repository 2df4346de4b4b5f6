/** What an activity's page and panel are made of (R51, R95). */
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '@/features/record';
import { useFieldSaving } from '@/ui/useRecordPage';
import { ActivityFields } from './ActivityFields';
import { ActivityHead } from './ActivityHead';
import { ActivityMenu } from './ActivityMenu';
import {
  type Activity,
  activityQuery,
  bindActivity,
  type SaveActivity,
  type SaveBinding,
  type SaveLines,
  saveLines,
  updateActivity,
} from './activityQueries';
import { BoundField } from './BoundField';
import { ChecklistSection } from './ChecklistSection';
import { ACTIVITIES } from './queries';

export const ACTIVITY: RecordKind<Activity> = {
  section: '/activities',
  gathers: false,
  isActivity: true,
  query: activityQuery,
  useNames: (number) => {
    const { t } = useTranslation(['activities', 'common']);
    return { one: t('number', { number }), all: t('common:nav.activities'), titled: true };
  },
  useParts: (activity, leave) => {
    // Fields and lines wait for one another: the version is one of all of them.
    const change = useFieldSaving<Activity, (known: Activity) => Promise<Activity | null>>({
      queryKey: activityQuery(activity.number).queryKey,
      listKey: ACTIVITIES,
      update: (act, known) => act(known),
      onOutOfSight: leave,
    });
    const save: SaveActivity = (input) => change(({ id, version }) => updateActivity(id, input, version));
    const saveChecklist: SaveLines = (next) =>
      change(({ id, version, checklist }) => saveLines(id, next(checklist), version));
    const bind: SaveBinding = (binding) => change(({ id }) => bindActivity(id, binding));
    return {
      head: <ActivityHead activity={activity} save={save} />,
      about: (
        <>
          <ActivityFields
            activity={activity}
            save={save}
            bound={<BoundField activity={activity} save={bind} />}
          />
          {activity.type === 'TASK' && <ChecklistSection activity={activity} save={saveChecklist} />}
        </>
      ),
      related: [],
    };
  },
  menu: (activity, leave) => <ActivityMenu activity={activity} onGone={leave} />,
};
