/** A stage by its colour, its name, and what it holds: the true count and sums, whatever of it is loaded. */
import { Suspense, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { useFormat } from '@/lib/format';
import { lazy } from '@/lib/lazy';
import type { Stage } from '@/live/board/board';
import { useColumn } from '@/live/board/useBoard';
import { Money } from '@/ui/Money';
import styles from './ColumnHeader.module.css';
import { ColumnMenu, type StageQuestion } from './ColumnMenu';
import { ColumnTop } from './ColumnTop';
import { useTabIndex } from './focus';
import { Ticking } from './Ticking';
import { useFigures } from './useFigures';
import { WinPulse } from './WinPulse';

const StageEditing = lazy(async () => ({ default: (await import('./StageEditing')).StageEditing }));

type ColumnHeaderProps = {
  stage: Stage;
  isFirst: boolean;
  /** Null where the person adds nothing. */
  onAdd: (() => void) | null;
  onCollapse: () => void;
  onHide: () => void;
};

export function ColumnHeader({ stage, isFirst, onAdd, onCollapse, onHide }: ColumnHeaderProps) {
  const { t } = useBoardWords();
  const format = useFormat();
  const column = useColumn(stage.id);
  const { figures, ask } = useFigures(stage);
  const tabIndex = useTabIndex(stage.id, null, isFirst);
  const [asking, setAsking] = useState<StageQuestion | null>(null);
  return (
    <ColumnTop
      columnId={stage.id}
      name={stage.name}
      count={column?.count ?? 0}
      add={onAdd && { label: t('column.add', { stage: stage.name }), run: onAdd }}
      above={<WinPulse stageId={stage.id} />}
      menu={
        <ColumnMenu
          stage={stage}
          tabIndex={tabIndex}
          figures={figures}
          onLook={ask}
          onAdd={onAdd}
          onCollapse={onCollapse}
          onHide={onHide}
          onAsk={setAsking}
        />
      }
      onPointerEnter={ask}
    >
      {column && (
        <div className={styles.sums} title={figures.join('\n') || undefined}>
          <span data-testid={`column-sum-${stage.id}`}>
            <Ticking value={Number(column.sum.amount)}>
              <Money value={column.sum} compact />
            </Ticking>
          </span>
          {stage.semantics === 'IN_PROGRESS' && (
            <span className={styles.weighted}>
              {t('column.weighted', { sum: format.moneyCompact(column.weightedSum) })}
            </span>
          )}
        </div>
      )}
      {asking && (
        <Suspense>
          <StageEditing asking={asking} stage={stage} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </ColumnTop>
  );
}
