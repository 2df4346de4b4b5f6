/** What a card shows, on the board and in the hand. */
import { Hourglass, MessageSquare } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { ItemBadges } from '@/features/counters';
import { RepeatBadge, useBoardWords } from '@/features/staged';
import type { Card } from '@/live/board/board';
import { ActivityDot } from '@/ui/ActivityDot';
import { Avatar } from '@/ui/Avatar';
import { useDensity } from '@/ui/density';
import { Money } from '@/ui/Money';
import { Tags } from '@/ui/Tags';
import { useAge } from './age';
import styles from './CardFace.module.css';
import { CardLines } from './CardLines';
import { ChannelMarks } from './ChannelMarks';
import { rotOf } from './rot';
import { useHasNews } from './useNews';

type CardFaceProps = {
  card: Card;
  /** The stage's limit; without one no card stands still. */
  idleDays?: number | null;
};

const MOST_TAGS = 2;

export const CardFace = memo(function CardFace({ card, idleDays }: CardFaceProps) {
  const { t } = useBoardWords();
  const customer = [card.company?.name, card.contact?.name].filter(Boolean).join(' · ');
  const age = useAge()(card);
  const rot = rotOf(age.inStage, idleDays);
  const words = rot === null ? age.words : t('card.idle', { count: age.inStage, limit: idleDays });
  const hasNews = useHasNews(card);
  const isOneLine = useDensity() === 'compact';
  return (
    <span
      className={styles.face}
      data-rot={rot === null ? undefined : true}
      style={rot === null ? undefined : ({ '--rot': `${rot * 100}%` } as CSSProperties)}
    >
      <span className={styles.title} title={card.title}>
        {card.title}
      </span>
      {hasNews && (
        <span className={styles.news} title={t('card.news')}>
          <span className="visually-hidden">{t('card.news')}</span>
        </span>
      )}
      {customer && (
        <span className={styles.customer} title={customer}>
          {customer}
        </span>
      )}
      {(card.tags.length > 0 || card.repeat) && !isOneLine && (
        <span className={styles.tags}>
          {card.repeat && <RepeatBadge repeat={card.repeat} />}
          <Tags tags={card.tags} most={MOST_TAGS} />
        </span>
      )}
      {card.fields.length > 0 && !isOneLine && <CardLines fields={card.fields} />}
      <span className={styles.foot}>
        {card.repeat && isOneLine && <RepeatBadge repeat={card.repeat} bare />}
        <span className={styles.amount} data-edit="amount">
          <Money value={card.amount} compact={isOneLine} />
        </span>
        {card.commentCount > 0 && (
          <span className={styles.comments} title={t('card.comments', { count: card.commentCount })}>
            <MessageSquare size={12} aria-hidden="true" />
            {card.commentCount}
          </span>
        )}
        <ChannelMarks reachedBy={card.reachedBy} />
        <span className={styles.age} title={words}>
          {rot !== null && <Hourglass size={11} aria-hidden="true" />}
          <span aria-hidden="true">{age.short}</span>
          <span className="visually-hidden">{words}</span>
        </span>
        <span className={styles.grow} />
        {card.waiting.length > 0 && <ItemBadges waiting={card.waiting} />}
        <span className={styles.step} data-step={card.id}>
          <ActivityDot next={card.nextActivity} />
        </span>
        <Avatar id={card.responsible.id} name={card.responsible.name} />
      </span>
    </span>
  );
});
