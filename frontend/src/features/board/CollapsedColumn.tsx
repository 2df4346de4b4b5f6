/** A column folded to a strip: name and count upright; a card dropped on it goes on top. */
import { ChevronsLeftRight } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { useDropColumn, useLandingIndex } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import { useFormat } from '@/lib/format';
import type { Stage } from '@/live/board/board';
import { useColumn } from '@/live/board/useBoard';
import styles from './CollapsedColumn.module.css';
import { Ticking } from './Ticking';
import { useBarrier } from './useBarrier';
import { WinPulse } from './WinPulse';

type CollapsedColumnProps = {
  stage: Stage;
  /** Which one of a grid. */
  column?: number;
  onExpand: () => void;
};

export function CollapsedColumn({ stage, column: gridColumn, onExpand }: CollapsedColumnProps) {
  const { t } = useBoardWords();
  const format = useFormat();
  const column = useColumn(stage.id);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const dropColumn = useMemo<DropColumn | null>(
    () => element && { id: stage.id, element, scroller: null, rows: () => [], indicesOf: () => [] },
    [element, stage.id],
  );
  useDropColumn(dropColumn);
  const barrier = useBarrier(stage);
  const isOver = useLandingIndex(stage.id) !== null && !barrier;
  return (
    <section
      ref={setElement}
      className={styles.strip}
      style={{ '--stage': stage.color, gridColumn } as CSSProperties}
      data-stage={stage.id}
      data-testid={`column-${stage.id}`}
      data-over={isOver || undefined}
      data-forbidden={barrier ?? undefined}
      title={barrier ? t(`barrier.${barrier}`) : undefined}
      aria-label={stage.name}
    >
      <WinPulse stageId={stage.id} />
      <button
        type="button"
        className={styles.button}
        aria-label={t('column.expand', { stage: stage.name })}
        title={t('column.expand', { stage: stage.name })}
        onClick={onExpand}
      >
        <ChevronsLeftRight size={15} aria-hidden="true" />
        <span className={styles.count} data-testid={`column-count-${stage.id}`}>
          <Ticking value={column?.count ?? 0}>{format.number(column?.count ?? 0)}</Ticking>
        </span>
        <span className={styles.name}>{stage.name}</span>
      </button>
    </section>
  );
}
