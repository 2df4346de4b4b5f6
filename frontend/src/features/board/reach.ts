/** By which number or address the people behind a card are reached: asked only when somebody wants to (B51). */
import type { Reachable } from '@/features/staged';
import { channelLink } from '@/ui/fields/channels';

export type Way = 'phones' | 'emails';

/** A link that calls or writes to the first who can be reached so; null when nobody can. */
export function linkTo(reachable: readonly Reachable[], way: Way): string | null {
  const [channel] = reachable.flatMap((one) => one[way]);
  return channel ? (channelLink(way, channel) ?? null) : null;
}
