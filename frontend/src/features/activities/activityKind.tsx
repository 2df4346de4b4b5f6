/** What an activity's page and panel are made of (R51, R95). */
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '@/features/record';
import { useFieldSaving } from '@/ui/useRecordPage';
import { ActivityFields } from './ActivityFields';
import { ActivityHead } from './ActivityHead';
import { ActivityMenu } from './ActivityMenu';
import { type Activity, type ActivityChange, activityQuery, updateActivity } from './activityQueries';
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
    const save = useFieldSaving<Activity, ActivityChange>({
      queryKey: activityQuery(activity.number).queryKey,
      listKey: ACTIVITIES,
      update: (input, version) => updateActivity(activity.id, input, version),
      onOutOfSight: leave,
    });
    return {
      head: <ActivityHead activity={activity} save={save} />,
      about: (
        <>
          <ActivityFields activity={activity} save={save} />
          {activity.type === 'TASK' && <ChecklistSection activity={activity} />}
        </>
      ),
      related: [],
    };
  },
  menu: (activity, leave) => <ActivityMenu activity={activity} onGone={leave} />,
};
