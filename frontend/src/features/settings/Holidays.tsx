/** The days of a year on which nobody works: public ones of a country, of which some may be worked, and the company's own. */
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BriefcaseBusiness, ChevronLeft, ChevronRight, Plus, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicHolidaysQuery, type WorkCalendar } from '@/features/workCalendar';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { useServerForm } from '@/ui/useServerForm';
import { HolidayPlace } from './HolidayPlace';
import { tellRefusal } from './usePickLists';
import { useWorkCalendarChange } from './useWorkCalendar';
import styles from './WorkTimePage.module.css';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const yearOf = (day: string) => Number(day.slice(0, 4));

type Day = { day: string; name: string };

/** Of a day that is both, the company's own name holds. */
function holidaysOf({ holidays }: WorkCalendar, year: number, known: readonly Day[]) {
  const own = holidays.filter(({ day }) => yearOf(day) === year);
  const isOwn = new Set(own.map(({ day }) => day));
  return [
    ...known.filter(({ day }) => !isOwn.has(day)).map((one) => ({ ...one, isPublic: true })),
    ...own.map((one) => ({ ...one, isPublic: false })),
  ].sort((one, other) => one.day.localeCompare(other.day));
}

export function Holidays({ calendar }: { calendar: WorkCalendar }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const [year, setYear] = useState(() => yearOf(format.dayOf(new Date())));
  const query = useQuery({
    ...publicHolidaysQuery(calendar, year, format.locale),
    select: (known) => holidaysOf(calendar, year, known),
  });
  const free = query.data?.filter(({ day, isPublic }) => !(isPublic && calendar.workedDays.includes(day)));
  return (
    <Section title={t('workTime.holidays')} count={free?.length}>
      <HolidayPlace calendar={calendar} />
      <div className={styles.year}>
        <IconButton
          icon={ChevronLeft}
          label={String(year - 1)}
          aria-disabled={year <= FIRST_YEAR}
          onClick={() => setYear(Math.max(FIRST_YEAR, year - 1))}
        />
        <span aria-live="polite">{year}</span>
        <IconButton
          icon={ChevronRight}
          label={String(year + 1)}
          aria-disabled={year >= LAST_YEAR}
          onClick={() => setYear(Math.min(LAST_YEAR, year + 1))}
        />
      </div>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={8} height="44px" />}>
        {(days) =>
          days.length === 0 ? (
            <EmptyState compact title={t('workTime.none')}>
              {t('workTime.noneText')}
            </EmptyState>
          ) : (
            <div className={styles.holidays} aria-busy={query.isPlaceholderData}>
              <RecordLines>
                {days.map((one) =>
                  one.isPublic ? (
                    <PublicHoliday key={one.day} {...one} isWorked={calendar.workedDays.includes(one.day)} />
                  ) : (
                    <OwnHoliday key={one.day} {...one} />
                  ),
                )}
              </RecordLines>
            </div>
          )
        }
      </Loaded>
      <NewHoliday onAdded={(day) => setYear(yearOf(day))} />
    </Section>
  );
}

function PublicHoliday({ day, name, isWorked }: Day & { isWorked: boolean }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const change = useWorkCalendarChange({ atOnce: true });
  const turn = () =>
    void change(({ workedDays }) => ({
      workedDays: isWorked
        ? workedDays.filter((one) => one !== day)
        : [...workedDays.filter((one) => one !== day), day],
    })).catch(tellRefusal);
  return (
    <RecordLine
      title={<span className={isWorked ? styles.worked : undefined}>{name}</span>}
      detail={format.weekday(day)}
      end={isWorked ? t('workTime.worked') : undefined}
      action={
        <IconButton
          icon={isWorked ? Undo2 : BriefcaseBusiness}
          label={t(isWorked ? 'workTime.rest' : 'workTime.work', { name })}
          onClick={turn}
        />
      }
    />
  );
}

function OwnHoliday({ day, name }: Day) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const change = useWorkCalendarChange();
  return (
    <RecordLine
      title={name}
      detail={format.weekday(day)}
      end={t('workTime.own')}
      action={
        <IconButton
          icon={Trash2}
          label={t('workTime.remove', { name })}
          onClick={() =>
            void change((now) => ({ holidays: now.holidays.filter((one) => one.day !== day) })).catch(
              tellRefusal,
            )
          }
        />
      }
    />
  );
}

/** Stays open for the next one. */
function NewHoliday({ onAdded }: { onAdded: (day: string) => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const change = useWorkCalendarChange();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { day: '', name: '' },
    submit: async ({ day, name }) => {
      await change((now) => ({
        holidays: [...now.holidays.filter((one) => one.day !== day), { day, name }],
      }));
      onAdded(day);
    },
    onDone: () => form.reset(),
  });
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate>
      <TextInput type="date" aria-label={t('workTime.day')} {...form.getInputProps('day')} />
      <TextInput
        className={styles.name}
        aria-label={t('workTime.name')}
        placeholder={t('workTime.name')}
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps('name')}
        error={form.errors.name ?? problem}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<Plus size={14} />}
        loading={sending}
        disabled={!form.values.day || !form.values.name.trim()}
      >
        {t('common:actions.add')}
      </Button>
    </form>
  );
}
