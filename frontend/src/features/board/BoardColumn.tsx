/** One stage: its header, and its cards drawn only where one looks. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { useDropColumn, useHeldAmong, useLandingHeight, useLandingIndex } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import type { Stage } from '@/live/board/board';
import { isByHand } from '@/live/board/order';
import { useBoardSession, useColumn } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { afterwards } from './afterwards';
import { BoardCard } from './BoardCard';
import styles from './BoardColumn.module.css';
import { ColumnEnd } from './ColumnEnd';
import { ColumnHeader } from './ColumnHeader';
import type { CardDraft } from './cardDraft';
import { useBoardFocus, useColumnHandle, useTabbedCard } from './focus';
import { gapBefore } from './gap';
import type { OpenCard } from './opening';
import { useClosedStages } from './stageRights';
import { useAnchor } from './useAnchor';
import { useBarrier } from './useBarrier';

const NewAbove = afterwards(async () => (await import('./NewAbove')).NewAbove);
const StageQuickAdd = afterwards(async () => (await import('./StageQuickAdd')).StageQuickAdd);

const CARD_HEIGHT = 96; // px with its gap, before the real one is measured
const CARD_GAP = 8;
const CARD_INSET = 2; // of a card in its row
const NOTHING: readonly string[] = [];

const indicesIn = (ids: readonly string[], held: readonly string[]): readonly number[] =>
  held.length === 0 ? [] : ids.flatMap((id, index) => (held.includes(id) ? [index] : []));

/** What every card is given. */
export type CardsProps = {
  openNumber: number | undefined;
  /** The card that is being edited. */
  draft: CardDraft | null;
  onEdited: (byKeys: boolean) => void;
  onRefused: (draft: CardDraft) => void;
  onOpen: OpenCard;
};

type BoardColumnProps = CardsProps & {
  stage: Stage;
  isFirst: boolean;
  onCollapse: (stageId: string) => void;
  onHide: (stageId: string) => void;
};

export const BoardColumn = memo(function BoardColumn({
  stage,
  isFirst,
  openNumber,
  draft,
  onEdited,
  onRefused,
  onOpen,
  onCollapse,
  onHide,
}: BoardColumnProps) {
  const { t } = useTranslation('board');
  const [element, setElement] = useState<HTMLElement | null>(null);
  const scroller = useRef<HTMLUListElement>(null);
  const [adding, setAdding] = useState(false);
  const takesNone = useClosedStages().toAdd.has(stage.id);
  const startAdding = useCallback(() => {
    if (takesNone) toast.error(t('barrier.NO_ADDING'));
    else setAdding(true);
  }, [takesNone, t]);
  const column = useColumn(stage.id);
  const ids = column?.ids ?? NOTHING;
  const shown = useRef(ids);
  shown.current = ids;

  // Whoever is held or is the tab stop stays mounted, however far one scrolls: a touch ends with its element.
  const heldIds = useHeldAmong(ids);
  const focusedId = useTabbedCard(stage.id, isFirst ? (ids[0] ?? null) : null);
  const held = useMemo(() => indicesIn(ids, heldIds), [ids, heldIds]);
  const focused = focusedId === null ? -1 : ids.indexOf(focusedId);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    // Another function for another order: with the same one what was measured would stay where it was.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => {
        const kept = [...held, focused].filter((index) => index >= 0 && index < range.count);
        return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other);
      },
      [held, focused],
    ),
  });
  const unseen = useAnchor(scroller, virtual, ids);

  const dropColumn = useMemo<DropColumn | null>(
    () =>
      element && {
        id: stage.id,
        element,
        scroller: scroller.current,
        rows: () => virtual.getVirtualItems(),
        indicesOf: (held) => indicesIn(shown.current, held),
      },
    [element, stage.id, virtual],
  );
  useDropColumn(dropColumn);
  const focus = useBoardFocus();
  const { order } = useBoardSession().store.board;
  useColumnHandle(
    stage.id,
    useMemo(
      () => ({
        reveal: (cardId) => {
          const index = shown.current.indexOf(cardId);
          if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
        },
        scrollTo: (cardId, offset) => {
          const { start } = virtual.measurementsCache[shown.current.indexOf(cardId)] ?? {};
          if (start === undefined || !scroller.current) return;
          scroller.current.scrollTop = start + CARD_INSET - offset;
          virtual.scrollOffset = scroller.current.scrollTop;
        },
        add: startAdding,
      }),
      [virtual, startAdding],
    ),
  );
  const stopAdding = () => {
    setAdding(false);
    requestAnimationFrame(focus.restore);
  };

  const showUnseen = () => {
    const [cardId] = unseen;
    if (cardId) focus.go({ stageId: stage.id, cardId });
  };

  const barrier = useBarrier(stage);
  const over = useLandingIndex(stage.id);
  const landing = barrier ? null : over;
  const heldHeight = useLandingHeight(stage.id);
  // Where something else orders the cards, the column lights up as a whole.
  const gap = isByHand(order) ? gapBefore(landing, held) : null;
  const items = virtual.getVirtualItems();
  const gapTop =
    gap === null ? 0 : (items.find(({ index }) => index === gap)?.start ?? virtual.getTotalSize());
  const gapSpace = gap === null ? 0 : heldHeight + CARD_GAP;

  return (
    <section
      ref={setElement}
      className={styles.column}
      style={{ '--stage': stage.color } as CSSProperties}
      data-stage={stage.id}
      data-testid={`column-${stage.id}`}
      data-over={landing !== null || undefined}
      data-forbidden={barrier ?? undefined}
      aria-label={stage.name}
    >
      <ColumnHeader
        stage={stage}
        isFirst={isFirst && ids.length === 0}
        onAdd={startAdding}
        onCollapse={() => onCollapse(stage.id)}
        onHide={() => onHide(stage.id)}
      />
      {barrier && <p className={styles.barrier}>{t(`barrier.${barrier}`)}</p>}
      {adding && (
        <Suspense fallback={<OnItsWay onCancel={stopAdding} />}>
          <StageQuickAdd stage={stage} onClose={stopAdding} />
        </Suspense>
      )}
      <Suspense>
        {unseen.length > 0 && <NewAbove stage={stage} count={unseen.length} onShow={showUnseen} />}
      </Suspense>
      <ul
        ref={scroller}
        className={styles.scroller}
        aria-label={t('column.cards', { stage: stage.name })}
        tabIndex={-1}
      >
        <li
          aria-hidden="true"
          className={styles.space}
          style={{ height: virtual.getTotalSize() + gapSpace }}
        />
        {gap !== null && (
          <li
            aria-hidden="true"
            className={styles.gap}
            style={{ transform: `translateY(${gapTop}px)`, height: heldHeight }}
          />
        )}
        {items.map(({ key, index, start }) => {
          const shift = gap !== null && index >= gap ? gapSpace : 0;
          const id = ids[index];
          return (
            id && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.row}
                data-shifting={landing !== null || undefined}
                style={{ transform: `translateY(${start + shift}px)` }}
                aria-setsize={column?.count ?? -1}
                aria-posinset={index + 1}
              >
                <BoardCard
                  id={id}
                  stageId={stage.id}
                  idleDays={stage.idleDays}
                  isFirst={isFirst && index === 0}
                  openNumber={openNumber}
                  draft={id === draft?.cardId ? draft : null}
                  onEdited={onEdited}
                  onRefused={onRefused}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
        <ColumnEnd
          stage={stage}
          top={virtual.getTotalSize() + gapSpace}
          lastShown={items.at(-1)?.index ?? -1}
          onAdd={startAdding}
        />
      </ul>
    </section>
  );
});
