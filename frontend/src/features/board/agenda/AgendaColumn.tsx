/** A column of the activities view: a time, how many stand there, and those of them that one has scrolled to. */
import { Button } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { type CSSProperties, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { useDropColumn, useHeldId, useLandingIndex } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import { useFormat } from '@/lib/format';
import type { AgendaColumn as Column } from '@/live/agenda/agenda';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { afterwards } from '../afterwards';
import columnStyles from '../BoardColumn.module.css';
import { CardBones } from '../BoardSkeleton';
import headerStyles from '../ColumnHeader.module.css';
import { useBoardFocus, useColumnHandle, useTabbedCard, useTabIndex } from '../focus';
import { Ticking } from '../Ticking';
import { AgendaCard } from './AgendaCard';
import styles from './AgendaColumn.module.css';
import { COLORS } from './columns';
import type { AgendaKind, StageMark } from './kind';
import { useAgenda, useAgendaSession } from './useAgenda';

const QuickAdd = afterwards(async () => (await import('../QuickAdd')).QuickAdd);

const CARD_HEIGHT = 128; // px, before it is measured
const CARD_INSET = 2; // px above a card in its row
const SEEN = 0.7; // of what is loaded, when more is asked for

type AgendaColumnProps = {
  kind: AgendaKind;
  column: Column;
  stages: ReadonlyMap<string, StageMark> | undefined;
  pipelineId: string | undefined;
  isFiltered: boolean;
  isFirst: boolean;
  openNumber: number | undefined;
  onOpen: (number: number) => void;
};

export const AgendaColumn = memo(function AgendaColumn({
  kind,
  column,
  stages,
  pipelineId,
  isFiltered,
  isFirst,
  openNumber,
  onOpen,
}: AgendaColumnProps) {
  const { t } = useTranslation(['agenda', 'board']);
  const format = useFormat();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const scroller = useRef<HTMLUListElement>(null);
  const [adding, setAdding] = useState(false);
  const { id, cards, count, deadline } = column;
  const name = t(`columns.${id}`);
  const ids = useMemo(() => cards.map((card) => card.id), [cards]);
  const shown = useRef(ids);
  shown.current = ids;

  // Whoever is held or is the tab stop stays mounted, however far one scrolls: a touch ends with its element.
  const heldId = useHeldId();
  const focusedId = useTabbedCard(id, isFirst ? (ids[0] ?? null) : null);
  const kept = useMemo(
    () => [heldId, focusedId].map((one) => (one === null ? -1 : ids.indexOf(one))).filter((at) => at >= 0),
    [ids, heldId, focusedId],
  );
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indices = [...defaultRangeExtractor(range), ...kept.filter((at) => at < range.count)];
        return [...new Set(indices)].sort((one, other) => one - other);
      },
      [kept],
    ),
  });

  // Time orders the cards: whatever is dropped, the column takes as a whole.
  const dropColumn = useMemo<DropColumn | null>(
    () => element && { id, element, scroller: scroller.current, rows: () => [], indicesOf: () => [] },
    [element, id],
  );
  useDropColumn(dropColumn);
  const takesAdding = id !== 'OVERDUE';
  const startAdding = useCallback(() => setAdding(true), []);
  useColumnHandle(
    id,
    useMemo(
      () => ({
        reveal: (cardId) => {
          const index = shown.current.indexOf(cardId);
          if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
        },
        scrollTo: (cardId, offset) => {
          const { start } = virtual.measurementsCache[shown.current.indexOf(cardId)] ?? {};
          if (start !== undefined && scroller.current)
            scroller.current.scrollTop = start + CARD_INSET - offset;
        },
        add: startAdding,
      }),
      [virtual, startAdding],
    ),
  );
  const focus = useBoardFocus();
  const stopAdding = () => {
    setAdding(false);
    requestAnimationFrame(focus.restore);
  };
  const tabIndex = useTabIndex(id, null, isFirst && ids.length === 0);
  const isForeign = heldId !== null && !ids.includes(heldId);
  const session = useAgendaSession();
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
      <header className={headerStyles.header}>
        <div className={headerStyles.line}>
          <h2 className={headerStyles.name} title={name} data-header="" tabIndex={tabIndex}>
            {name}
          </h2>
          <span className={headerStyles.count} data-testid={`column-count-${id}`}>
            <Ticking value={count}>{format.number(count)}</Ticking>
          </span>
          <span className={headerStyles.grow} />
          {takesAdding && (
            <IconButton
              icon={Plus}
              size={15}
              tabIndex={-1}
              label={t('column.add', { column: name })}
              onClick={startAdding}
            />
          )}
        </div>
        <p className={styles.due} title={due}>
          {due}
        </p>
      </header>
      {barrier && (
        <p className={columnStyles.barrier}>
          {t(barrier === 'READ_ONLY' ? `board:barrier.${barrier}` : `barrier.${barrier}`)}
        </p>
      )}
      {adding && (
        <Suspense fallback={<OnItsWay onCancel={stopAdding} />}>
          <QuickAdd
            place={name}
            create={(title) => kind.create(title, deadline ? id : null, pipelineId)}
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
                  href={kind.hrefOf(card)}
                  isFirst={isFirst && index === 0}
                  isOpen={card.number === openNumber}
                  canMove={canMove === true}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
        <End
          column={column}
          isFiltered={isFiltered}
          top={virtual.getTotalSize()}
          lastShown={items.at(-1)?.index ?? -1}
          onAdd={takesAdding ? startAdding : null}
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

type EndProps = {
  column: Column;
  isFiltered: boolean;
  top: number;
  lastShown: number;
  onAdd: (() => void) | null;
};

/** Below the last card: more coming, more that failed to come, or a word to an empty column. */
function End({ column: { id, cards, edge }, isFiltered, top, lastShown, onAdd }: EndProps) {
  const { t } = useTranslation('agenda');
  const session = useAgendaSession();
  const isLoading = useAgenda(({ loading }) => loading.has(id));
  const failure = useAgenda(({ failed }) => failed.get(id));
  const wantsMore = edge !== null && !failure && !isLoading && lastShown + 1 >= cards.length * SEEN;
  useEffect(() => {
    if (wantsMore) session.loadMore(id);
  }, [wantsMore, session, id]);
  const at = { transform: `translateY(${top}px)` };
  if (failure)
    return (
      <li className={columnStyles.end} style={at}>
        <ErrorState error={failure} onRetry={() => session.loadMore(id)} compact />
      </li>
    );
  if (edge)
    return (
      <li className={columnStyles.end} style={at} aria-hidden="true">
        {isLoading && <CardBones cards={2} />}
      </li>
    );
  if (cards.length > 0 || isFiltered) return null;
  return (
    <li className={columnStyles.end} style={at}>
      <p className={columnStyles.emptyText}>{t(`empty.columns.${id}`)}</p>
      {onAdd && (
        <Button variant="subtle" size="compact-sm" leftSection={<Plus size={14} />} onClick={onAdd}>
          {t('column.addDeal')}
        </Button>
      )}
    </li>
  );
}
