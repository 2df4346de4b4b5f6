/** How people and firms are reached: by what fields, and where each of their values leads. */

export const CHANNEL_FIELDS = ['phones', 'emails', 'websites', 'messengers'] as const;
export type ChannelKind = (typeof CHANNEL_FIELDS)[number];
/** The field of each type that is a channel. */
export const CHANNEL_KINDS = {
  PHONE: 'phones',
  EMAIL: 'emails',
  WEBSITE: 'websites',
  MESSENGER: 'messengers',
} as const satisfies Record<string, ChannelKind>;
/** `page`: where somebody is met in a messenger, as the server knows. */
export type ChannelValue = { value: string; label?: string | null; page?: string | null };

/** A link that calls, writes, or opens a page; undefined where none is known. Only these schemes, whatever the text says. */
export function channelLink(kind: ChannelKind, { value, page }: ChannelValue): string | undefined {
  if (kind === 'phones') return `tel:${value.replace(/[^\d+*#,;]/gu, '')}`;
  if (kind === 'emails') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`;
  if (kind === 'messengers') return page && /^https:\/\//u.test(page) ? page : undefined;
  return /^https?:\/\//iu.test(value) ? value : `https://${value}`;
}
