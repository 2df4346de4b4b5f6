/** What can be done with an activity as a whole. */
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { type Activity, deleteActivity } from './activityQueries';
import { ACTIVITIES } from './queries';

type ActivityMenuProps = {
  activity: Activity;
  /** Leaves what shows it: it is gone. */
  onGone: () => void;
};

export function ActivityMenu({ activity: { id, title, access }, onGone }: ActivityMenuProps) {
  const deletion = useDeletion({
    title,
    listKey: ACTIVITIES,
    remove: () => deleteActivity(id),
    restore: () => restoreItem(id),
    onDeleted: onGone,
  });
  if (!access.canDelete) return null;
  return <RecordMenu onDelete={() => deletion.mutate()} deleting={deletion.isPending} />;
}
