/** What a lane holds of one stage: the cards that are loaded of it, and the way to the others. */
import { Button } from '@mantine/core';
import { type CSSProperties, type RefObject, useMemo, useRef, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { useDropColumn, useHeldAmong, useLandingHeight, useLandingIndex } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import { explain } from '@/lib/failure';
import type { Stage } from '@/live/board/board';
import type { ShownLane } from '@/live/board/cells';
import { cellKey } from '@/live/board/lanes';
import { isByHand } from '@/live/board/order';
import { useBoardSession, useSessionState } from '@/live/board/useBoard';
import { BoardCard } from './BoardCard';
import type { CardsProps } from './BoardColumn';
import { gapBefore } from './gap';
import styles from './LanedBoard.module.css';
import { useLoading } from './LaneHead';
import { useBarrier } from './useBarrier';
import { indicesIn } from './useCardColumn';
import { useCell } from './useLanes';

const NOTHING: readonly string[] = [];
const CARD_GAP = 8; // px

const rowsIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > [data-index]')];

type LaneCellProps = CardsProps & {
  stage: Stage;
  lane: ShownLane;
  name: string;
  /** What scrolls the column, where it does so by itself. */
  scroller: RefObject<HTMLElement | null> | null;
  style?: CSSProperties;
};

export function LaneCell({ stage, lane, name, scroller, style, draft, ...cards }: LaneCellProps) {
  const { t } = useBoardWords();
  const session = useBoardSession();
  const cell = useCell(stage.id, lane.key);
  const key = cellKey(stage.id, lane.key);
  const ids = cell?.ids ?? NOTHING;
  const shown = useRef(ids);
  shown.current = ids;
  const [list, setList] = useState<HTMLElement | null>(null);
  const dropColumn = useMemo<DropColumn | null>(
    () =>
      list && {
        id: key,
        element: list,
        scroller: scroller?.current ?? null,
        list,
        rows: () =>
          rowsIn(list).map((row, index) => ({
            index,
            start: row.offsetTop,
            end: row.offsetTop + row.offsetHeight,
          })),
        indicesOf: (held) => indicesIn(shown.current, held),
      },
    [key, list, scroller],
  );
  useDropColumn(dropColumn);
  const hasHead = scroller === null;
  useLoading(list, lane.key, stage.id, hasHead);
  const held = useHeldAmong(ids);
  const barrier = useBarrier(stage, lane.key);
  const over = useLandingIndex(key);
  const landing = barrier ? null : over;
  const heldHeight = useLandingHeight(key);
  const gap = isByHand(session.store.board.order) ? gapBefore(landing, indicesIn(ids, held)) : null;
  const gapSpace = gap === null ? 0 : heldHeight + CARD_GAP;
  const before = gap !== null && list ? rowsIn(list)[gap] : undefined;
  const last = list ? rowsIn(list).at(-1) : undefined;
  const gapTop = before?.offsetTop ?? (last ? last.offsetTop + last.offsetHeight : CARD_GAP);
  const isLoading = useSessionState(({ loading }) => loading.has(key) || loading.has(lane.key));
  // Where the lane has a head across the columns, it says there what became of the lane.
  const laneFailure = useSessionState(({ failed }) => (hasHead ? undefined : failed.get(lane.key)));
  const failure = useSessionState(({ failed }) => failed.get(key)) ?? laneFailure;
  const loadMore = () => {
    if (laneFailure !== undefined) void session.loadLane(lane.key);
    else session.loadCell(stage.id, lane.key);
  };
  const count = cell?.count ?? 0;
  return (
    <ul
      ref={setList}
      className={styles.cell}
      style={{ ...style, paddingBottom: gapSpace || undefined }}
      aria-label={t('lanes.cell', { lane: name, stage: stage.name })}
      data-testid={`cell-${stage.id}-${lane.key}`}
      data-over={landing !== null || undefined}
      data-forbidden={barrier ?? undefined}
      title={barrier ? t(`barrier.${barrier}`) : undefined}
    >
      {gap !== null && (
        <li aria-hidden="true" className={styles.gap} style={{ top: gapTop, height: heldHeight }} />
      )}
      {ids.map((id, index) => (
        <li
          key={id}
          data-index={index}
          className={styles.row}
          data-shifting={landing !== null || undefined}
          style={gap !== null && index >= gap ? { transform: `translateY(${gapSpace}px)` } : undefined}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          <BoardCard
            id={id}
            stageId={stage.id}
            idleDays={stage.idleDays}
            isFirst={false}
            draft={id === draft?.cardId ? draft : null}
            {...cards}
          />
        </li>
      ))}
      {cell?.hasMore && (
        <li className={styles.more}>
          <Button variant="subtle" size="compact-sm" loading={isLoading} onClick={loadMore}>
            {t('lanes.more', { count: count - ids.length })}
          </Button>
          {failure !== undefined && <p role="alert">{explain(failure)}</p>}
        </li>
      )}
    </ul>
  );
}
