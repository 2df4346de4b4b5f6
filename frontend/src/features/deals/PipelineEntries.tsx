/** The pipelines whose deals can be listed, and all of them. */
import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PipelineChoice } from '@/features/pipelines';

export type PipelineEntriesProps = {
  /** Undefined: all. */
  pipeline: PipelineChoice | undefined;
  pipelines: readonly PipelineChoice[];
  onChoose: (number: number | undefined) => void;
};

export function PipelineEntries({ pipeline, pipelines, onChoose }: PipelineEntriesProps) {
  const { t } = useTranslation('list');
  const entry = (number: number | undefined, label: string) => (
    <Menu.Item
      key={number ?? 'all'}
      leftSection={<Check size={14} style={{ opacity: number === pipeline?.number ? 1 : 0 }} />}
      onClick={() => onChoose(number)}
    >
      {label}
    </Menu.Item>
  );
  return (
    <>
      {entry(undefined, t('allPipelines'))}
      {pipelines.map((one) => entry(one.number, one.name))}
    </>
  );
}
