/** When the company works: its days and hours, and its holidays (R19). Each change is kept as it is made. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS, type WorkCalendar, workCalendarQuery } from '@/features/workCalendar';
import { FieldGroup } from '@/ui/fields/EditableField';
import { TextField } from '@/ui/fields/TextFields';
import { TimeZoneField } from '@/ui/fields/TimeZoneField';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { Holidays } from './Holidays';
import { tellRefusal } from './usePickLists';
import { useWorkCalendarChange } from './useWorkCalendar';
import styles from './WorkTimePage.module.css';

export function WorkTimePage() {
  const { t } = useTranslation('settings');
  const query = useQuery(workCalendarQuery);
  return (
    <>
      <PageHeader title={t('workTime.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={5} height="44px" />}>
          {(calendar) => (
            <div className={styles.column}>
              <Hours calendar={calendar} />
              <Holidays calendar={calendar} />
            </div>
          )}
        </Loaded>
      </PageBody>
    </>
  );
}

/** The server tells times to the second, and nobody works by it. */
const toMinute = (time: string) => time.slice(0, 5);

function Hours({ calendar }: { calendar: WorkCalendar }) {
  const { t } = useTranslation('settings');
  const change = useWorkCalendarChange();
  return (
    <Section title={t('workTime.hours')}>
      <Weekdays workdays={calendar.workdays} />
      <FieldGroup>
        {(['starts', 'ends'] as const).map((name) => (
          <TextField
            key={name}
            type="time"
            label={t(`workTime.${name}`)}
            value={toMinute(calendar[name])}
            onSave={(time) => change((now) => ({ [name]: time ?? now[name] }))}
          />
        ))}
        <TimeZoneField
          label={t('workTime.timeZone')}
          value={calendar.timeZone}
          onSave={(timeZone) => change(() => ({ timeZone }))}
        />
      </FieldGroup>
      <p className={styles.hint}>{t('workTime.hint')}</p>
    </Section>
  );
}

function Weekdays({ workdays }: Pick<WorkCalendar, 'workdays'>) {
  const { t } = useTranslation('settings');
  const change = useWorkCalendarChange({ atOnce: true });
  return (
    <fieldset className={styles.days}>
      <legend className={styles.legend}>{t('workTime.workdays')}</legend>
      {WEEKDAYS.map((day) => {
        const isWorked = workdays.includes(day);
        return (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              checked={isWorked}
              // The last one stays: a week without it would never bring the next working day.
              aria-disabled={isWorked && workdays.length === 1}
              onChange={() =>
                void change(({ workdays: known }) => ({
                  workdays: WEEKDAYS.filter((one) => (one === day ? !isWorked : known.includes(one))),
                })).catch(tellRefusal)
              }
            />
            <span>{t(`workTime.weekdays.${day}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
