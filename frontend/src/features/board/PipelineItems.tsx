/** The pipelines to go to. */
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { PipelineChoice } from '@/features/pipelines';

type PipelineItemsProps = { shownId: string; pipelines: readonly PipelineChoice[] };

export function PipelineItems({ shownId, pipelines }: PipelineItemsProps) {
  const navigate = useNavigate();
  const goTo = (number: number) =>
    void navigate({ to: '/deals/kanban/$pipelineNumber', params: { pipelineNumber: String(number) } });
  return pipelines.map(({ id, number, name }) => (
    <Menu.Item
      key={id}
      leftSection={<Check size={14} style={{ opacity: id === shownId ? 1 : 0 }} />}
      onClick={() => goTo(number)}
    >
      {name}
    </Menu.Item>
  ));
}
