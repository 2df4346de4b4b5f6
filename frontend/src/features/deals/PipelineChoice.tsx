/** Which pipeline's deals are listed: one, or all of them. */
import { ChevronDown } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { LateMenu } from '@/ui/LateMenu';
import styles from './PipelineChoice.module.css';
import type { PipelineEntriesProps } from './PipelineEntries';

const load = async () => ({ default: (await import('./PipelineEntries')).PipelineEntries });
const PipelineEntries = lazy(load);

export function PipelineChoice(choice: PipelineEntriesProps) {
  const { t } = useTranslation(['list', 'board']);
  const name = choice.pipeline?.name ?? t('allPipelines');
  return (
    <LateMenu
      position="bottom-start"
      prepare={load}
      button={(menu) => (
        <button
          {...menu}
          type="button"
          className={styles.switcher}
          aria-label={t('board:switch', { name })}
          title={name}
        >
          <span className={styles.name}>{name}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      )}
    >
      <PipelineEntries {...choice} />
    </LateMenu>
  );
}
