/** The days on which nobody works, the next ones first seen; new ones are added below. */
import { Button, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WorkCalendar } from '@/features/workCalendar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { useServerForm } from '@/ui/useServerForm';
import { tellRefusal } from './usePickLists';
import { useWorkCalendarChange } from './useWorkCalendar';
import styles from './WorkTimePage.module.css';

export function Holidays({ holidays }: Pick<WorkCalendar, 'holidays'>) {
  const { t } = useTranslation(['settings', 'common']);
  const change = useWorkCalendarChange();
  return (
    <Section title={t('workTime.holidays')} count={holidays.length}>
      {holidays.length === 0 ? (
        <EmptyState compact title={t('workTime.none')}>
          {t('workTime.noneText')}
        </EmptyState>
      ) : (
        <RecordLines>
          {holidays.map(({ day, name }) => (
            <RecordLine
              key={day}
              title={name}
              detail={<DateText value={day} />}
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
          ))}
        </RecordLines>
      )}
      <NewHoliday />
    </Section>
  );
}

/** Stays open for the next one. */
function NewHoliday() {
  const { t } = useTranslation(['settings', 'common']);
  const change = useWorkCalendarChange();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { day: '', name: '' },
    submit: ({ day, name }) =>
      change((now) => ({ holidays: [...now.holidays.filter((one) => one.day !== day), { day, name }] })),
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
