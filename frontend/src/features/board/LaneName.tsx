/** What a lane stands for, by face or colour and by name, and what it holds. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useBoardWords } from '@/features/staged';
import { useFormat } from '@/lib/format';
import type { ShownLane } from '@/live/board/cells';
import { useBoardSession } from '@/live/board/useBoard';
import { Avatar } from '@/ui/Avatar';
import { Money } from '@/ui/Money';
import { StageDot } from '@/ui/StageDot';
import styles from './LanedBoard.module.css';
import { Ticking } from './Ticking';

type LaneNameProps = {
  lane: ShownLane;
  /** What is said of it: as a whole, or of one stage. */
  count: number;
  sum: ShownLane['sum'] | null;
  isFolded: boolean;
  onToggle: () => void;
};

/** A button that folds the lane away, and opens it. */
export function LaneName({ lane, count, sum, isFolded, onToggle }: LaneNameProps) {
  const { t } = useBoardWords();
  const format = useFormat();
  const { lanes } = useBoardSession().store.board;
  const name = lane.id === null ? t('lanes.none') : lane.name;
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      className={styles.lane}
      aria-expanded={!isFolded}
      title={t(isFolded ? 'lanes.unfold' : 'lanes.fold', { lane: name })}
      data-testid={`lane-${lane.key}`}
      onClick={onToggle}
    >
      <Chevron size={14} aria-hidden="true" />
      {lane.id !== null && lanes?.type === 'USER' && <Avatar id={lane.id} name={lane.name} decorative />}
      {lane.color && <StageDot color={lane.color} />}
      <span className={styles.laneName}>{name}</span>
      <span className={styles.laneCount}>
        <Ticking value={count}>{format.number(count)}</Ticking>
      </span>
      {sum && (
        <span className={styles.laneSum}>
          <Money value={sum} compact />
        </span>
      )}
    </button>
  );
}
