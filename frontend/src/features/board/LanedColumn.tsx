/** One stage of a board with lanes: its header, which says what the whole column holds, and a cell for each lane. */
import { type CSSProperties, memo, Suspense, useCallback, useMemo, useRef } from 'react';
import { useBoardWords } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import type { Stage } from '@/live/board/board';
import type { ShownLane } from '@/live/board/cells';
import { afterwards } from './afterwards';
import type { CardsProps } from './BoardColumn';
import { ColumnHeader } from './ColumnHeader';
import { useColumnHandle } from './focus';
import { LaneCell } from './LaneCell';
import styles from './LanedBoard.module.css';
import { LaneName } from './LaneName';
import { useClosedStages } from './stageRights';
import { useAdding } from './useAdding';
import { useCell } from './useLanes';

const StageQuickAdd = afterwards(async () => (await import('./StageQuickAdd')).StageQuickAdd);

type LanedColumnProps = CardsProps & {
  stage: Stage;
  lanes: readonly ShownLane[];
  folded: ReadonlySet<string>;
  /** On a phone lanes are parts of the column, which has their heads then. */
  isPhone: boolean;
  isFirst: boolean;
  column: number;
  onFold: (lane: string) => void;
  onCollapse: (stageId: string) => void;
  onHide: (stageId: string) => void;
};

/** The row of the grid that is a lane's cards; the one above is its head. */
export const rowOf = (lane: number): number => lane * 2 + 3;

export const LanedColumn = memo(function LanedColumn({
  stage,
  lanes,
  folded,
  isPhone,
  isFirst,
  column,
  onFold,
  onCollapse,
  onHide,
  ...cards
}: LanedColumnProps) {
  const { t } = useBoardWords();
  const element = useRef<HTMLElement>(null);
  const takesNone = useClosedStages().toAdd.has(stage.id);
  const { isAdding, add, stopAdding } = useAdding(takesNone ? t('barrier.NO_ADDING') : null);
  const cardOf = useCallback(
    (cardId: string) => element.current?.querySelector(`[data-testid="card-${CSS.escape(cardId)}"]`),
    [],
  );
  useColumnHandle(
    stage.id,
    useMemo(
      () => ({
        reveal: (cardId) => cardOf(cardId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
        scrollTo: (cardId) => cardOf(cardId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
        add,
      }),
      [cardOf, add],
    ),
  );
  return (
    <section
      ref={element}
      className={styles.column}
      style={{ '--stage': stage.color, gridColumn: column } as CSSProperties}
      data-stage={stage.id}
      data-testid={`column-${stage.id}`}
      aria-label={stage.name}
    >
      <div className={styles.head}>
        <div className={styles.headSurface}>
          <ColumnHeader
            stage={stage}
            isFirst={isFirst}
            onAdd={takesNone ? null : add}
            onCollapse={() => onCollapse(stage.id)}
            onHide={() => onHide(stage.id)}
          />
          {isAdding && (
            <Suspense fallback={<OnItsWay onCancel={stopAdding} />}>
              <StageQuickAdd stage={stage} onClose={stopAdding} />
            </Suspense>
          )}
        </div>
      </div>
      {lanes.map((lane, index) => (
        <Part
          key={lane.key}
          stage={stage}
          lane={lane}
          isShown={isPhone}
          isFolded={folded.has(lane.key)}
          onFold={onFold}
        >
          {(name) => (
            <LaneCell
              stage={stage}
              lane={lane}
              name={name}
              scroller={isPhone ? element : null}
              style={{ gridRow: rowOf(index) }}
              {...cards}
            />
          )}
        </Part>
      ))}
    </section>
  );
});

type PartProps = {
  stage: Stage;
  lane: ShownLane;
  /** Its head stands in the column. */
  isShown: boolean;
  isFolded: boolean;
  onFold: (lane: string) => void;
  children: (name: string) => React.ReactNode;
};

function Part({ stage, lane, isShown, isFolded, onFold, children }: PartProps) {
  const { t } = useBoardWords();
  const cell = useCell(stage.id, lane.key);
  return (
    <>
      {isShown && (
        <LaneName
          lane={lane}
          count={cell?.count ?? 0}
          sum={null}
          isFolded={isFolded}
          onToggle={() => onFold(lane.key)}
        />
      )}
      {!isFolded && children(lane.id === null ? t('lanes.none') : lane.name)}
    </>
  );
}
