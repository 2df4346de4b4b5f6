/** A phone, an address, a site or a messenger, as a link where it leads somewhere. */
import { type ChannelKind, type ChannelValue, channelLink } from './channels';

type ChannelLinkProps = { kind: ChannelKind; channel: ChannelValue; className?: string; tabIndex?: number };

export function ChannelLink({ kind, channel, ...rest }: ChannelLinkProps) {
  const href = channelLink(kind, channel);
  if (!href) return <span className={rest.className}>{channel.value}</span>;
  const isPage = kind === 'websites' || kind === 'messengers';
  return (
    <a
      href={href}
      title={channel.value}
      {...rest}
      {...(isPage && { target: '_blank', rel: 'noreferrer noopener' })}
    >
      {channel.value}
    </a>
  );
}
