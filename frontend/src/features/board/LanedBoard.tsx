/** The columns of a board parted into lanes: a grid of stages and lanes, on a phone columns in parts (B13). */
import type { Stage } from '@/live/board/board';
import type { ShownLane } from '@/live/board/cells';
import { usePhone } from '@/ui/usePhone';
import type { CardsProps } from './BoardColumn';
import { CollapsedColumn } from './CollapsedColumn';
import styles from './LanedBoard.module.css';
import { LanedColumn, rowOf } from './LanedColumn';
import { LaneHead } from './LaneHead';

type LanedBoardProps = CardsProps & {
  stages: readonly Stage[];
  /** The columns that are folded to a strip. */
  collapsed: ReadonlySet<string>;
  lanes: readonly ShownLane[];
  folded: ReadonlySet<string>;
  onFold: (lane: string) => void;
  onExpand: (stageId: string) => void;
  onCollapse: (stageId: string) => void;
  onHide: (stageId: string) => void;
};

export function LanedBoard({
  stages,
  collapsed,
  lanes,
  folded,
  onFold,
  onExpand,
  onCollapse,
  onHide,
  ...cards
}: LanedBoardProps) {
  const isPhone = usePhone();
  const open = stages.filter(({ id }) => !collapsed.has(id)).map(({ id }) => id);
  return (
    <>
      {!isPhone && <div className={styles.band} />}
      {!isPhone &&
        lanes.map((lane, index) => (
          <LaneHead
            key={lane.key}
            lane={lane}
            stageIds={open}
            isFolded={folded.has(lane.key)}
            onToggle={onFold}
            style={{ gridRow: `${rowOf(index) - 1} / span 2` }}
          />
        ))}
      {stages.map((stage, index) =>
        collapsed.has(stage.id) ? (
          <CollapsedColumn
            key={stage.id}
            stage={stage}
            column={index + 1}
            onExpand={() => onExpand(stage.id)}
          />
        ) : (
          <LanedColumn
            key={stage.id}
            stage={stage}
            lanes={lanes}
            folded={folded}
            isPhone={isPhone}
            isFirst={stage.id === open[0]}
            column={index + 1}
            onFold={onFold}
            onCollapse={onCollapse}
            onHide={onHide}
            {...cards}
          />
        ),
      )}
    </>
  );
}
