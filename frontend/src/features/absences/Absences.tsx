/** When somebody is away: the days that are said, and a line to say more. Queues choose nobody then. */
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './Absences.module.css';
import { type Absence, absencesQuery, deleteAbsence, saveAbsence } from './queries';

export function Absences({ userId }: { userId: string }) {
  const { t } = useTranslation('profile');
  const query = useQuery(absencesQuery(userId));
  return (
    <>
      <p className={styles.hint}>{t('absences.hint')}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={1} height="44px" />}>
        {(absences) =>
          absences.length > 0 && (
            <RecordLines>
              {absences.map((absence) => (
                <Line key={absence.id} absence={absence} userId={userId} />
              ))}
            </RecordLines>
          )
        }
      </Loaded>
      <NewAbsence userId={userId} />
    </>
  );
}

/** Takes the answer to a change. */
function useLearned(userId: string): (absences: readonly Absence[]) => void {
  const queryClient = useQueryClient();
  return (absences) => {
    queryClient.setQueryData(absencesQuery(userId).queryKey, absences);
    void queryClient.invalidateQueries({ queryKey: ['queues'] });
  };
}

function Line({ absence: { id, starts, ends, note }, userId }: { absence: Absence; userId: string }) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const { mutate, isPending } = useMutation({
    mutationFn: () => deleteAbsence(id),
    onSuccess: useLearned(userId),
    onError: (error) => toast.error(explain(error)),
  });
  const days = [starts, ends]
    .filter((day, at, all) => all.indexOf(day) === at)
    .map((day) => format.date(day));
  return (
    <RecordLine
      title={days.join(' – ')}
      detail={note}
      action={
        <IconButton
          icon={Trash2}
          size={14}
          label={t('absences.remove', { days: days.join(' – ') })}
          disabled={isPending}
          onClick={() => mutate()}
        />
      }
    />
  );
}

function NewAbsence({ userId }: { userId: string }) {
  const { t } = useTranslation(['profile', 'common']);
  const learn = useLearned(userId);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { starts: '', ends: '', note: '' },
    submit: ({ starts, ends, note }) =>
      saveAbsence({ starts, ends: ends || starts, note: note || null }, userId),
    onDone: (absences) => {
      learn(absences);
      form.reset();
    },
  });
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate aria-label={t('absences.add')}>
      <TextInput type="date" label={t('absences.starts')} {...form.getInputProps('starts')} />
      <TextInput
        type="date"
        label={t('absences.ends')}
        min={form.values.starts}
        {...form.getInputProps('ends')}
      />
      <TextInput
        className={styles.note}
        label={t('absences.note')}
        maxLength={255}
        {...form.getInputProps('note')}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<Plus size={14} />}
        loading={sending}
        disabled={form.values.starts === ''}
      >
        {t('common:actions.add')}
      </Button>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
