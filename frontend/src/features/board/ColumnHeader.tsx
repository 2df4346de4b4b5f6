/** A stage by its colour, its name, and what it holds: the true count and sums, whatever of it is loaded. */
import { Menu } from '@mantine/core';
import { ChevronsRightLeft, Ellipsis, EyeOff, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { useFormat } from '@/lib/format';
import type { Stage } from '@/live/board/board';
import { useColumn } from '@/live/board/useBoard';
import { IconButton } from '@/ui/IconButton';
import { Money } from '@/ui/Money';
import styles from './ColumnHeader.module.css';
import { useTabIndex } from './focus';
import { Ticking } from './Ticking';
import { useFigures } from './useFigures';
import { WinPulse } from './WinPulse';

const StageMenuItems = lazy(async () => ({ default: (await import('./StageMenuItems')).StageMenuItems }));
const StageEditing = lazy(async () => ({ default: (await import('./StageEditing')).StageEditing }));

export type StageQuestion = 'add' | 'edit' | 'delete';

type ColumnHeaderProps = {
  stage: Stage;
  isFirst: boolean;
  onAdd: () => void;
  onCollapse: () => void;
  onHide: () => void;
};

export function ColumnHeader({ stage, isFirst, onAdd, onCollapse, onHide }: ColumnHeaderProps) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const { canManagePipelines } = useMe();
  const column = useColumn(stage.id);
  const { figures, ask } = useFigures(stage);
  const tabIndex = useTabIndex(stage.id, null, isFirst);
  const [asking, setAsking] = useState<StageQuestion | null>(null);
  const count = column?.count ?? 0;
  return (
    <header className={styles.header} onPointerEnter={ask}>
      <WinPulse stageId={stage.id} />
      <div className={styles.line}>
        <h2 className={styles.name} title={stage.name}>
          {stage.name}
        </h2>
        <span className={styles.count} data-testid={`column-count-${stage.id}`}>
          <Ticking value={count}>{format.number(count)}</Ticking>
        </span>
        <span className={styles.grow} />
        <IconButton
          icon={Plus}
          size={15}
          tabIndex={-1}
          label={t('column.add', { stage: stage.name })}
          onClick={onAdd}
        />
        <Menu position="bottom-end" withinPortal onOpen={ask}>
          <Menu.Target>
            <IconButton
              icon={Ellipsis}
              size={15}
              tabIndex={tabIndex}
              data-header={stage.id}
              label={t('column.menu', { stage: stage.name })}
            />
          </Menu.Target>
          <Menu.Dropdown maw={280}>
            {figures.map((figure) => (
              <Menu.Label key={figure}>{figure}</Menu.Label>
            ))}
            <Menu.Item leftSection={<Plus size={14} />} onClick={onAdd}>
              {t('column.addDeal')}
            </Menu.Item>
            <Menu.Item leftSection={<ChevronsRightLeft size={14} />} onClick={onCollapse}>
              {t('column.collapse')}
            </Menu.Item>
            <Menu.Item leftSection={<EyeOff size={14} />} onClick={onHide}>
              {t('column.hide')}
            </Menu.Item>
            {canManagePipelines && (
              <Suspense>
                <StageMenuItems stage={stage} onAsk={setAsking} />
              </Suspense>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
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
    </header>
  );
}
