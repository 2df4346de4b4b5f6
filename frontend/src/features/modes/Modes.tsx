/** The switch between a section's modes, which show what the same filter lets through (R62), and the way to who looks after it (R31). */
import { Link, useSearch } from '@tanstack/react-router';
import { CalendarClock, List, type LucideIcon, SquareKanban, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import { type Address, SHARED, useChangePreference } from '@/features/views';
import styles from '@/ui/Modes.module.css';
import { keepMode, MODES, type Mode, SAVED } from './mode';

const ICONS: Record<Mode, LucideIcon> = { board: SquareKanban, list: List, activities: CalendarClock };

type ModesProps = {
  mode: Mode | 'workload';
  /** Unset: all pipelines, but on the board. */
  pipelineNumber: number | undefined;
};

export function Modes({ mode: shown, pipelineNumber }: ModesProps) {
  const { t } = useTranslation();
  const { kind, name, places: at } = useStagedKind();
  const address: Address = useSearch({ strict: false });
  const shared = Object.fromEntries(SHARED.map((part) => [part, address[part]]));
  const changePreference = useChangePreference(kind);
  const choose = (chosen: Mode) => {
    keepMode(name, chosen);
    void changePreference({ mode: SAVED[chosen] });
  };
  const among = { ...shared, pipeline: pipelineNumber };
  const board = pipelineNumber === undefined ? at.board : at.pipeline(pipelineNumber);
  const places: Record<Mode, { to: string; search: object }> = {
    board: { to: board, search: shared },
    list: { to: at.list, search: among },
    activities: { to: at.activities, search: among },
  };
  return (
    <nav className={styles.modes} aria-label={t('modes.label')}>
      {MODES.map((mode) => {
        const Icon = ICONS[mode];
        const { to, search } = places[mode];
        return (
          <Link
            key={mode}
            to={to}
            search={search as never}
            className={styles.mode}
            aria-current={mode === shown ? 'page' : undefined}
            aria-label={t(`modes.${mode}`)}
            title={t(`modes.${mode}`)}
            onClick={() => choose(mode)}
          >
            <Icon size={15} aria-hidden="true" />
          </Link>
        );
      })}
      <Link
        to={at.workload}
        search={among as never}
        className={styles.mode}
        aria-current={shown === 'workload' ? 'page' : undefined}
        aria-label={t('modes.workload')}
        title={t('modes.workload')}
      >
        <Users size={15} aria-hidden="true" />
      </Link>
    </nav>
  );
}
