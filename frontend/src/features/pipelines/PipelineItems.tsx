/** The pipelines to go to. */
import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PipelineChoice } from './queries';

export type PipelineItemsProps = {
  /** Undefined: all of them. */
  shown: PipelineChoice | undefined;
  pipelines: readonly PipelineChoice[];
  /** All together can be chosen, too. */
  withAll?: boolean;
  onChoose: (number: number | undefined) => void;
};

export function PipelineItems({ shown, pipelines, withAll = false, onChoose }: PipelineItemsProps) {
  const { t } = useTranslation('board');
  const all = withAll ? [{ number: undefined, name: t('allPipelines') }] : [];
  return [...all, ...pipelines].map(({ number, name }) => (
    <Menu.Item
      key={number ?? 'all'}
      leftSection={<Check size={14} style={{ opacity: number === shown?.number ? 1 : 0 }} />}
      onClick={() => onChoose(number)}
    >
      {name}
    </Menu.Item>
  ));
}
