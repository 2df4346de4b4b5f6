/** The switch between board and list, which show what the same filter lets through (R62), and the way to who looks after it (R31). */
import { Link, useSearch } from '@tanstack/react-router';
import { List, SquareKanban, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Address, SHARED, useChangePreference } from '@/features/views';
import styles from './DealModes.module.css';
import { type DealMode, keepMode } from './mode';

type DealModesProps = {
  mode: DealMode | 'workload' /** Unset: all pipelines, in the list alone. */;
  pipelineNumber: number | undefined;
};

export function DealModes({ mode, pipelineNumber }: DealModesProps) {
  const { t } = useTranslation();
  const address: Address = useSearch({ strict: false });
  const shared = Object.fromEntries(SHARED.map((part) => [part, address[part]]));
  const changePreference = useChangePreference('DEAL');
  const choose = (chosen: DealMode) => {
    keepMode(chosen);
    void changePreference({ mode: chosen === 'list' ? 'LIST' : 'KANBAN' });
  };
  const board = pipelineNumber === undefined ? '/deals/board' : `/deals/kanban/${pipelineNumber}`;
  return (
    <nav className={styles.modes} aria-label={t('modes.label')}>
      <Link
        to={board}
        search={shared as never}
        className={styles.mode}
        aria-current={mode === 'board' ? 'page' : undefined}
        aria-label={t('modes.board')}
        title={t('modes.board')}
        onClick={() => choose('board')}
      >
        <SquareKanban size={15} aria-hidden="true" />
      </Link>
      <Link
        to="/deals/list"
        search={{ ...shared, pipeline: pipelineNumber } as never}
        className={styles.mode}
        aria-current={mode === 'list' ? 'page' : undefined}
        aria-label={t('modes.list')}
        title={t('modes.list')}
        onClick={() => choose('list')}
      >
        <List size={15} aria-hidden="true" />
      </Link>
      <Link
        to="/deals/workload"
        search={{ pipeline: pipelineNumber } as never}
        className={styles.mode}
        aria-current={mode === 'workload' ? 'page' : undefined}
        aria-label={t('modes.workload')}
        title={t('modes.workload')}
      >
        <Users size={15} aria-hidden="true" />
      </Link>
    </nav>
  );
}
