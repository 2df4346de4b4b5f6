/** Signs on a card of how whoever is behind it can be reached (R20). */
import { Mail, MessageCircle, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/live/board/board';
import styles from './CardFace.module.css';

const ICONS = { PHONE: Phone, EMAIL: Mail, MESSENGER: MessageCircle } as const;
const KINDS = Object.keys(ICONS) as (keyof typeof ICONS)[];

export function ChannelMarks({ reachedBy }: Pick<Card, 'reachedBy'>) {
  const { t } = useTranslation('board');
  return KINDS.filter((kind) => reachedBy.includes(kind)).map((kind) => {
    const Icon = ICONS[kind];
    const words = t(`card.channel.${kind}`);
    return (
      <span key={kind} className={styles.channel} title={words} data-channel={kind}>
        <Icon size={12} aria-hidden="true" />
        <span className="visually-hidden">{words}</span>
      </span>
    );
  });
}
