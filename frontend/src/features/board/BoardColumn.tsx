/** One stage: its header, and its cards drawn only where one looks. */
import { type CSSProperties, memo, Suspense } from 'react';
import { useBoardWords } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { useLandingHeight, useLandingIndex } from '@/lib/drag/DragBoard';
import type { Stage } from '@/live/board/board';
import { isByHand } from '@/live/board/order';
import { useBoardSession, useColumn, useSessionState } from '@/live/board/useBoard';
import { afterwards } from './afterwards';
import { BoardCard } from './BoardCard';
import styles from './BoardColumn.module.css';
import { ColumnEnd } from './ColumnEnd';
import { ColumnHeader } from './ColumnHeader';
import type { CardDraft } from './cardDraft';
import { useBoardFocus } from './focus';
import { gapBefore } from './gap';
import type { OpenCard } from './opening';
import { useClosedStages } from './stageRights';
import { useAdding } from './useAdding';
import { useAnchor } from './useAnchor';
import { useBarrier } from './useBarrier';
import { useCardColumn } from './useCardColumn';

const NewAbove = afterwards(async () => (await import('./NewAbove')).NewAbove);
const StageQuickAdd = afterwards(async () => (await import('./StageQuickAdd')).StageQuickAdd);

const CARD_HEIGHT = 96; // px
const CARD_GAP = 8;
const NOTHING: readonly string[] = [];

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
  const { t } = useBoardWords();
  const takesNone = useClosedStages().toAdd.has(stage.id);
  const { isAdding, add, stopAdding } = useAdding(takesNone ? t('barrier.NO_ADDING') : null);
  const column = useColumn(stage.id);
  const ids = column?.ids ?? NOTHING;
  const { setElement, scroller, virtual, held } = useCardColumn({
    id: stage.id,
    ids,
    isFirst,
    cardHeight: CARD_HEIGHT,
    hasPlaces: true,
    onAdd: add,
  });
  const unseen = useAnchor(scroller, virtual, ids);
  const focus = useBoardFocus();
  const session = useBoardSession();
  const { order } = session.store.board;
  const isLoading = useSessionState(({ loading }) => loading.has(stage.id));
  const failure = useSessionState(({ failed }) => failed.get(stage.id));

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
        onAdd={takesNone ? null : add}
        onCollapse={() => onCollapse(stage.id)}
        onHide={() => onHide(stage.id)}
      />
      {barrier && <p className={styles.barrier}>{t(`barrier.${barrier}`)}</p>}
      {isAdding && (
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
          columnId={stage.id}
          loaded={ids.length}
          hasMore={column?.hasMore ?? false}
          isLoading={isLoading}
          failure={failure}
          onMore={session.loadMore}
          top={virtual.getTotalSize() + gapSpace}
          lastShown={items.at(-1)?.index ?? -1}
          empty={
            session.isFiltered
              ? null
              : { text: t('column.empty'), action: t('column.emptyAction'), onAdd: takesNone ? null : add }
          }
        />
      </ul>
    </section>
  );
});
