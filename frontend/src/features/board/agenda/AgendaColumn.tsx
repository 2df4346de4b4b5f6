/** A column of the activities view: a time, how many stand there, and those of them that one has scrolled to. */
import { type CSSProperties, memo, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { useHeldId, useLandingIndex } from '@/lib/drag/DragBoard';
import { useFormat } from '@/lib/format';
import type { AgendaColumn as Column } from '@/live/agenda/agenda';
import { afterwards } from '../afterwards';
import columnStyles from '../BoardColumn.module.css';
import { ColumnEnd } from '../ColumnEnd';
import { ColumnTop } from '../ColumnTop';
import { useTabIndex } from '../focus';
import { useAdding } from '../useAdding';
import { useCardColumn } from '../useCardColumn';
import { AgendaCard } from './AgendaCard';
import styles from './AgendaColumn.module.css';
import { COLORS } from './columns';
import type { StageMark } from './stageMarks';
import { useAgenda, useAgendaSession } from './useAgenda';

const QuickAdd = afterwards(async () => (await import('../QuickAdd')).QuickAdd);

const CARD_HEIGHT = 128; // px

type AgendaColumnProps = {
  column: Column;
  stages: ReadonlyMap<string, StageMark> | undefined;
  pipelineId: string | undefined;
  isFiltered: boolean;
  isFirst: boolean;
  openNumber: number | undefined;
  onOpen: (number: number) => void;
};

export const AgendaColumn = memo(function AgendaColumn({
  column,
  stages,
  pipelineId,
  isFiltered,
  isFirst,
  openNumber,
  onOpen,
}: AgendaColumnProps) {
  const { t } = useTranslation(['agenda', 'board']);
  const { t: words } = useBoardWords();
  const { places, create } = useStagedKind();
  const format = useFormat();
  const { id, cards, count, deadline, edge } = column;
  const name = t(`columns.${id}`);
  const ids = useMemo(() => cards.map((card) => card.id), [cards]);
  const { isAdding, add, stopAdding } = useAdding(null);
  const { setElement, scroller, virtual } = useCardColumn({
    id,
    ids,
    isFirst,
    cardHeight: CARD_HEIGHT,
    // Time orders the cards.
    hasPlaces: false,
    onAdd: add,
  });
  const session = useAgendaSession();
  const isLoading = useAgenda(({ loading }) => loading.has(id));
  const failure = useAgenda(({ failed }) => failed.get(id));
  const heldId = useHeldId();
  const takesAdding = id !== 'OVERDUE';
  const tabIndex = useTabIndex(id, null, isFirst && ids.length === 0);
  const isForeign = heldId !== null && !ids.includes(heldId);
  const barrier = isForeign ? barrierOf(column, session.canMove(heldId)) : null;
  const isOver = useLandingIndex(id) !== null && isForeign && !barrier;
  const items = virtual.getVirtualItems();
  const due = deadline
    ? t('column.due', { when: format.dateTime(deadline) })
    : t(`column.about.${id === 'OVERDUE' ? id : 'NO_DEADLINE'}`);
  return (
    <section
      ref={setElement}
      className={columnStyles.column}
      style={{ '--stage': COLORS[id] } as CSSProperties}
      data-stage={id}
      data-testid={`column-${id}`}
      data-over={isOver || undefined}
      data-forbidden={barrier ?? undefined}
      aria-label={name}
    >
      <ColumnTop
        columnId={id}
        name={name}
        count={count}
        tabIndex={tabIndex}
        add={takesAdding ? { label: t('column.add', { column: name }), run: add } : null}
      >
        <p className={styles.due} title={due}>
          {due}
        </p>
      </ColumnTop>
      {barrier && (
        <p className={columnStyles.barrier}>
          {barrier === 'READ_ONLY' ? words(`barrier.${barrier}`) : t(`barrier.${barrier}`)}
        </p>
      )}
      {isAdding && (
        <Suspense fallback={<OnItsWay onCancel={stopAdding} />}>
          <QuickAdd
            place={name}
            create={(text) => create(text, { pipelineId, ...(deadline && { column: id }) })}
            onClose={stopAdding}
          />
        </Suspense>
      )}
      <ul
        ref={scroller}
        className={columnStyles.scroller}
        aria-label={t('column.cards', { column: name })}
        tabIndex={-1}
      >
        <li aria-hidden="true" className={columnStyles.space} style={{ height: virtual.getTotalSize() }} />
        {items.map(({ key, index, start }) => {
          const { card, canMove } = cards[index] ?? {};
          return (
            card && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={columnStyles.row}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={count}
                aria-posinset={index + 1}
              >
                <AgendaCard
                  card={card}
                  stage={stages?.get(card.stageId)}
                  columnId={id}
                  href={places.item(card.number)}
                  isFirst={isFirst && index === 0}
                  isOpen={card.number === openNumber}
                  canMove={canMove === true}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
        <ColumnEnd
          columnId={id}
          loaded={cards.length}
          hasMore={edge !== null}
          isLoading={isLoading}
          failure={failure}
          onMore={session.loadMore}
          top={virtual.getTotalSize()}
          lastShown={items.at(-1)?.index ?? -1}
          empty={
            isFiltered
              ? null
              : {
                  text: t(`empty.columns.${id}`),
                  action: words('column.emptyAction'),
                  onAdd: takesAdding ? add : null,
                }
          }
        />
      </ul>
    </section>
  );
});

/** What is said where the card in the hand may not be put; null where it may. */
function barrierOf({ id, deadline }: Column, canMove: boolean) {
  if (!canMove) return 'READ_ONLY';
  if (deadline !== null) return null;
  return id === 'OVERDUE' ? id : 'NO_DEADLINE';
}
