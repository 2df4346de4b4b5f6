/** What a timeline shows: kinds of entries, and whether those of related records. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, FILTERS } from './asked';
import styles from './TimelineFilters.module.css';

type TimelineFiltersProps = {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  /** Whether there are related records whose entries it could show. */
  gathers: boolean;
};

export function TimelineFilters({ asked, onAsk, gathers }: TimelineFiltersProps) {
  const { t } = useTranslation('record');
  const name = useId();
  return (
    <div className={styles.bar}>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{t('timeline.filter')}</legend>
        {FILTERS.map((filter) => (
          <label key={filter} className={styles.kind}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={asked.filter === filter}
              onChange={() => onAsk({ ...asked, filter })}
            />
            {t(`timeline.filters.${filter}`)}
          </label>
        ))}
      </fieldset>
      {gathers && (
        <label className={styles.related} title={t('timeline.relatedHint')}>
          <input
            type="checkbox"
            checked={asked.related}
            onChange={(event) => onAsk({ ...asked, related: event.currentTarget.checked })}
          />
          {t('timeline.related')}
        </label>
      )}
    </div>
  );
}
