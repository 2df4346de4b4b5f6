/** Who else is looking at this record now. */
import { useMe } from '@/features/session';
import { useBeingAt, useOthers } from '@/live/presence/usePresence';
import { Facepile } from '@/ui/Facepile';

export function ItemPresence({ itemId }: { itemId: string }) {
  return <Facepile people={useOthers(useBeingAt(itemId, useMe().user.id))} />;
}
