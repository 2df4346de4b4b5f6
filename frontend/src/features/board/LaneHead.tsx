/** The head of a lane across the columns: it stays in sight, and sees to it that the lane has cards to show. */
import { type CSSProperties, useEffect, useState } from 'react';
import type { ShownLane } from '@/live/board/cells';
import { cellKey } from '@/live/board/lanes';
import { useBoardSession, useSessionState } from '@/live/board/useBoard';
import { ErrorState } from '@/ui/ErrorState';
import styles from './LanedBoard.module.css';
import { LaneName } from './LaneName';

const ENOUGH = 4; // cards of a cell that holds more

/** Once it is in sight, a lane of which one of the stages (ids in a row) shows hardly anything is loaded. */
export function useLoading(
  element: HTMLElement | null,
  lane: string,
  stageIds: string,
  isFolded: boolean,
): void {
  const session = useBoardSession();
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '300px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    if (!isSeen || isFolded) return;
    const { store } = session;
    const look = () => {
      const lacks = stageIds.split(' ').some((id) => {
        const cell = store.view.laned?.cells.get(cellKey(id, lane));
        return cell?.hasMore && cell.ids.length < ENOUGH;
      });
      if (lacks && !session.state.failed.has(lane)) void session.loadLane(lane);
    };
    look();
    return store.subscribe(look);
  }, [session, lane, stageIds, isSeen, isFolded]);
}

type LaneHeadProps = {
  lane: ShownLane;
  /** The stages that show their cards, by id. */
  stageIds: readonly string[];
  isFolded: boolean;
  onToggle: (lane: string) => void;
  style: CSSProperties;
};

export function LaneHead({ lane, stageIds, isFolded, onToggle, style }: LaneHeadProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const session = useBoardSession();
  const failure = useSessionState(({ failed }) => failed.get(lane.key));
  useLoading(element, lane.key, stageIds.join(' '), isFolded);
  return (
    <div ref={setElement} className={styles.laneHead} style={style}>
      <div className={styles.laneLine}>
        <LaneName
          lane={lane}
          count={lane.count}
          sum={lane.count > 0 ? lane.sum : null}
          isFolded={isFolded}
          onToggle={() => onToggle(lane.key)}
        />
        {failure !== undefined && (
          <ErrorState error={failure} onRetry={() => void session.loadLane(lane.key)} compact />
        )}
      </div>
    </div>
  );
}
