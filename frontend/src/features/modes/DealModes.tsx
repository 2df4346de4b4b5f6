/** The switch between board and list: both show what the same filter lets through (R62). */
import { Link, useSearch } from '@tanstack/react-router';
import { List, SquareKanban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './DealModes.module.css';
import { type DealMode, keepMode } from './mode';

/** What both modes have in common in the address. */
type Shared = {
  q?: string | undefined;
  mine?: boolean | undefined;
  f?: readonly unknown[] | undefined;
  any?: boolean | undefined;
};

type DealModesProps = {
  mode: DealMode /** Unset: all pipelines, in the list alone. */;
  pipelineNumber: number | undefined;
};

export function DealModes({ mode, pipelineNumber }: DealModesProps) {
  const { t } = useTranslation();
  const { q, mine, f, any }: Shared = useSearch({ strict: false });
  const shared = { q, mine, f, any };
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
        onClick={() => keepMode('board')}
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
        onClick={() => keepMode('list')}
      >
        <List size={15} aria-hidden="true" />
      </Link>
    </nav>
  );
}
