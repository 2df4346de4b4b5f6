/** A day of a condition: one of the calendar, or a time that moves along with today. */
import { useTranslation } from 'react-i18next';
import fieldStyles from '@/ui/fields/fields.module.css';
import styles from './FilterBar.module.css';
import { PERIODS, periodOf } from './periods';

type DayValueProps = {
  value: string;
  labelledBy: string;
  /** The ends of a range are days of the calendar. */
  hasPeriods: boolean;
  isFirst: boolean;
  onChange: (value: string) => void;
};

export function DayValue({ value, labelledBy, hasPeriods, isFirst, onChange }: DayValueProps) {
  const { t } = useTranslation('list');
  const period = periodOf(value);
  return (
    <div className={styles.day}>
      {hasPeriods && (
        <select
          className={fieldStyles.input}
          aria-label={t('filter.dayOrPeriod')}
          value={period ?? ''}
          {...(isFirst && { 'data-autofocus': true })}
          onChange={(event) => onChange(event.currentTarget.value && `@${event.currentTarget.value}`)}
        >
          <option value="">{t('filter.day')}</option>
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t(`period.${one}`)}
            </option>
          ))}
        </select>
      )}
      {!period && (
        <input
          className={fieldStyles.input}
          type="date"
          aria-labelledby={labelledBy}
          {...(isFirst && !hasPeriods && { 'data-autofocus': true })}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
