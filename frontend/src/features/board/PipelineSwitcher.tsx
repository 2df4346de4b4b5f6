/** Which pipeline is shown, and the way to another. */
import { ChevronDown } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { PipelineChoice } from '@/features/pipelines';
import { LateMenu } from '@/ui/LateMenu';
import styles from './BoardPage.module.css';

const load = async () => ({ default: (await import('./PipelineItems')).PipelineItems });
const PipelineItems = lazy(load);

type PipelineSwitcherProps = { pipeline: PipelineChoice; pipelines: readonly PipelineChoice[] };

export function PipelineSwitcher({ pipeline, pipelines }: PipelineSwitcherProps) {
  const { t } = useTranslation('board');
  if (pipelines.length < 2) return <span title={pipeline.name}>{pipeline.name}</span>;
  return (
    <LateMenu
      position="bottom-start"
      prepare={load}
      button={(menu) => (
        <button
          {...menu}
          type="button"
          className={styles.switcher}
          aria-label={t('switch', { name: pipeline.name })}
          title={pipeline.name}
        >
          <span className={styles.name}>{pipeline.name}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      )}
    >
      <PipelineItems shownId={pipeline.id} pipelines={pipelines} />
    </LateMenu>
  );
}
