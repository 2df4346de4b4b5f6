/** Which pipeline is shown, and the way to another. */
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lazy } from '@/lib/lazy';
import { LateMenu } from '@/ui/LateMenu';
import type { PipelineItemsProps } from './PipelineItems';
import styles from './PipelineSwitcher.module.css';

const load = async () => ({ default: (await import('./PipelineItems')).PipelineItems });
const PipelineItems = lazy(load);

/** `all`: what is shown is called where no pipeline is chosen; without it, one always is. */
type PipelineSwitcherProps = Omit<PipelineItemsProps, 'withAll'> & { all?: string };

export function PipelineSwitcher({ all, ...choice }: PipelineSwitcherProps) {
  const { shown, pipelines } = choice;
  const { t } = useTranslation('board');
  const name = shown?.name ?? all ?? '';
  if (pipelines.length < 2 && (all === undefined || !shown)) return <span title={name}>{name}</span>;
  return (
    <LateMenu
      position="bottom-start"
      prepare={load}
      button={(menu) => (
        <button
          {...menu}
          type="button"
          className={styles.switcher}
          aria-label={t('switch', { name: shown?.name ?? t('allPipelines') })}
          title={name}
        >
          <span className={styles.name}>{name}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      )}
    >
      <PipelineItems {...choice} withAll={all !== undefined} />
    </LateMenu>
  );
}
