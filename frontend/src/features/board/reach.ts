/** By which number or address the people behind a deal are reached: asked only when somebody wants to (B51). */
import { channelLink } from '@/ui/fields/ChannelsField';
import { reachOf } from './queries';

export type Way = 'phones' | 'emails';

/** A link that calls or writes: to the primary contact, else to the company; null when there is neither. */
export async function linkTo(dealNumber: number, way: Way): Promise<string | null> {
  const { primaryContact, company } = await reachOf(dealNumber);
  const channel = primaryContact?.[way][0] ?? company?.[way][0];
  return channel ? channelLink(way, channel.value) : null;
}
