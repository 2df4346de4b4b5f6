/** What a card shows, on the board and in the hand. */
import { MessageSquare } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/live/board/board';
import { ActivityDot } from '@/ui/ActivityDot';
import { Avatar } from '@/ui/Avatar';
import { Money } from '@/ui/Money';
import styles from './CardFace.module.css';

export const CardFace = memo(function CardFace({ card }: { card: Card }) {
  const { t } = useTranslation('board');
  const customer = [card.company?.name, card.contact?.name].filter(Boolean).join(' · ');
  return (
    <span className={styles.face}>
      <span className={styles.title}>{card.title}</span>
      {customer && <span className={styles.customer}>{customer}</span>}
      <span className={styles.foot}>
        <Money value={card.amount} className={styles.amount} />
        {card.commentCount > 0 && (
          <span className={styles.comments} title={t('card.comments', { count: card.commentCount })}>
            <MessageSquare size={12} aria-hidden="true" />
            {card.commentCount}
          </span>
        )}
        <span className={styles.grow} />
        <ActivityDot next={card.nextActivity} />
        <Avatar id={card.responsible.id} name={card.responsible.name} />
      </span>
    </span>
  );
});
