/** What is in the hand: a card, and behind it the edges of those that go along, with their number. */
import { useFormat } from '@/lib/format';
import { useCard } from '@/live/board/useBoard';
import { CardFace } from './CardFace';
import styles from './CarriedCards.module.css';

export function CarriedCards({ id, count }: { id: string; count: number }) {
  const format = useFormat();
  const card = useCard(id);
  if (!card) return null;
  if (count === 1) return <CardFace card={card} />;
  return (
    <div className={styles.stack} data-testid="carried-stack">
      <CardFace card={card} />
      <span className={styles.count}>{format.number(count)}</span>
    </div>
  );
}
