/** What may be done with a stage itself, in its column's menu: changed, moved among its kind, deleted. */
import { Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ArrowLeft, ArrowRight, Pencil, Plus, Trash2 } from 'lucide-react';
import { mayShift, reorderStages, shifted } from '@/features/settings';
import { useBoardWords } from '@/features/staged';
import { explain } from '@/lib/failure';
import type { Stage } from '@/live/board/board';
import { useStages } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import type { StageQuestion } from './ColumnMenu';

type StageMenuItemsProps = { stage: Stage; onAsk: (question: StageQuestion) => void };

export function StageMenuItems({ stage, onAsk }: StageMenuItemsProps) {
  const { t } = useBoardWords();
  const stages = useStages();
  const at = stages.findIndex(({ id }) => id === stage.id);
  // The board follows by its own messages, like everyone else's.
  const reorder = useMutation({
    mutationFn: (step: 1 | -1) =>
      reorderStages(
        stage.pipelineId,
        shifted(stages, at, step).map(({ id }) => id),
      ),
    onError: (error) => {
      toast.error(explain(error));
    },
  });
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<Pencil size={14} />} onClick={() => onAsk('edit')}>
        {t('stage.edit')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowLeft size={14} />}
        disabled={!mayShift(stages, at, -1)}
        onClick={() => reorder.mutate(-1)}
      >
        {t('stage.left')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowRight size={14} />}
        disabled={!mayShift(stages, at, 1)}
        onClick={() => reorder.mutate(1)}
      >
        {t('stage.right')}
      </Menu.Item>
      <Menu.Item leftSection={<Plus size={14} />} onClick={() => onAsk('add')}>
        {t('stage.add')}
      </Menu.Item>
      <Menu.Item
        color="red"
        leftSection={<Trash2 size={14} />}
        disabled={stage.isSystem}
        onClick={() => onAsk('delete')}
      >
        {t('stage.delete')}
      </Menu.Item>
    </>
  );
}
