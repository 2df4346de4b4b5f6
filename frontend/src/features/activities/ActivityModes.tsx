/** The switch between the list and the days: both show what the same filter lets through (R62). */
import { CalendarDays, List } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useChangePreference } from '@/features/views';
import type { ViewMode } from '@/gql/graphql';
import styles from '@/ui/Modes.module.css';

const MODES = [
  { mode: 'LIST', word: 'list', icon: List },
  { mode: 'CALENDAR', word: 'agenda', icon: CalendarDays },
] as const;

export function ActivityModes({ mode = 'LIST' }: { mode: ViewMode | undefined }) {
  const { t } = useTranslation('activities');
  const change = useChangePreference('ACTIVITY');
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">{t('modes.label')}</legend>
      {MODES.map(({ mode: one, word, icon: Icon }) => (
        <button
          key={one}
          type="button"
          className={styles.mode}
          aria-pressed={one === mode}
          aria-label={t(`modes.${word}`)}
          title={t(`modes.${word}`)}
          onClick={() => void change({ mode: one })}
        >
          <Icon size={15} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
