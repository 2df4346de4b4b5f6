/** The menu of a column. */
import { Ellipsis } from 'lucide-react';
import { Suspense } from 'react';
import { useMe } from '@/features/session';
import { useBoardWords } from '@/features/staged';
import { lazy } from '@/lib/lazy';
import type { Stage } from '@/live/board/board';
import { IconButton } from '@/ui/IconButton';
import { LateMenu } from '@/ui/LateMenu';

const loadColumn = async () => ({ default: (await import('./ColumnMenuItems')).ColumnMenuItems });
const loadStage = async () => ({ default: (await import('./StageMenuItems')).StageMenuItems });
const ColumnMenuItems = lazy(loadColumn);
const StageMenuItems = lazy(loadStage);

export type StageQuestion = 'add' | 'edit' | 'delete';

export type ColumnDeeds = { onAdd: (() => void) | null; onCollapse: () => void; onHide: () => void };

type ColumnMenuProps = ColumnDeeds & {
  stage: Stage;
  tabIndex: 0 | -1;
  figures: readonly string[];
  /** Somebody will want the figures. */
  onLook: () => void;
  onAsk: (question: StageQuestion) => void;
};

export function ColumnMenu({ stage, tabIndex, figures, onLook, onAsk, ...deeds }: ColumnMenuProps) {
  const { t } = useBoardWords();
  const { canManagePipelines } = useMe();
  const prepare = () => {
    onLook();
    void loadColumn();
    if (canManagePipelines) void loadStage();
  };
  return (
    <LateMenu
      position="bottom-end"
      maxWidth={280}
      prepare={prepare}
      button={(menu) => (
        <IconButton
          {...menu}
          icon={Ellipsis}
          size={15}
          tabIndex={tabIndex}
          data-header={stage.id}
          label={t('column.menu', { stage: stage.name })}
        />
      )}
    >
      <ColumnMenuItems figures={figures} {...deeds} />
      {canManagePipelines && (
        <Suspense>
          <StageMenuItems stage={stage} onAsk={onAsk} />
        </Suspense>
      )}
    </LateMenu>
  );
}
