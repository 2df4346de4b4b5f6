/** Tells the person at once what is new to them: the bell counts, a message appears, and the desktop shows it when it may. */
import type { QueryClient } from '@tanstack/react-query';
import type { Format } from '@/lib/format';
import { i18n, loadWords } from '@/lib/i18n';
import type { ItemPlace } from '@/lib/placeOfItem';
import { follow } from '@/live/subscription';
import { toast } from '@/ui/toast';
import { showOnDesktop } from './desktop';
import { placeOf } from './place';
import { NOTIFICATIONS, NotificationEventsDocument, type Told, unreadQuery } from './queries';
import { sentenceOf } from './sentence';

const ASK_AGAIN = 60_000; // ms

export type Surroundings = { format: () => Format; open: (place: ItemPlace) => void };

/** Of the few streams that a browser may open none is spared for this: there it is asked how many there are. */
export function followNotifications(queryClient: QueryClient, around: Surroundings): () => void {
  const renew = () => void queryClient.invalidateQueries({ queryKey: NOTIFICATIONS });
  const count = () => void queryClient.fetchQuery({ ...unreadQuery, staleTime: 0 }).catch(() => undefined);
  let asking: ReturnType<typeof setInterval> | undefined;
  let stop: (() => void) | undefined;
  const askFromNowOn = () => {
    stop?.();
    asking ??= setInterval(count, ASK_AGAIN);
  };
  count();
  stop = follow({
    document: NotificationEventsDocument,
    variables: () => ({}),
    onData: ({ notificationEvents: { notification } }) => {
      renew();
      count();
      if (notification && !notification.readAt) void say(notification, around);
      return notification === null || notification === undefined;
    },
    onStatus: ({ way }) => {
      if (way === 'stream') askFromNowOn();
    },
  });
  if (asking !== undefined) stop();
  return () => {
    stop?.();
    clearInterval(asking);
  };
}

async function say(told: Told, { format, open }: Surroundings): Promise<void> {
  await loadWords(['notifications']);
  const sentence = sentenceOf(told, i18n.getFixedT(null, 'notifications'), format());
  const place = placeOf(told);
  const go = () => place && open(place);
  toast.info(sentence, place ? { label: i18n.t('notifications:open'), run: go } : undefined, told.id);
  showOnDesktop(told.id, sentence, go);
}
