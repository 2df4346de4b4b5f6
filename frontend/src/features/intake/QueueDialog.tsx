/** A queue is made, or said anew: how it chooses, among whom in which order, and who is there when nobody is. */
import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEverybody } from '@/features/people';
import { useMe } from '@/features/session';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { SortableList } from '@/ui/SortableList';
import { useServerForm } from '@/ui/useServerForm';
import styles from './intake.module.css';
import { type Queue, queuesQuery, saveQueue } from './queries';

const METHODS = ['EVENLY', 'BY_ORDER', 'BY_LOAD'] as const;

export function QueueDialog({ queue, onClose }: { queue: Queue | undefined; onClose: () => void }) {
  const { t } = useTranslation(['intake', 'common']);
  const { user: me } = useMe();
  const queryClient = useQueryClient();
  const members = queue?.members.map(({ user }) => user) ?? [];
  const everybody = useEverybody([...members, queue?.fallback ?? me]);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      name: queue?.name ?? '',
      method: queue?.method ?? METHODS[0],
      memberIds: members.map(({ id }) => id),
      fallbackId: queue?.fallback.id ?? me.id,
      withinHours: queue?.withinHours ?? false,
    },
    submit: (given) => saveQueue(given, queue),
    onDone: (queues) => {
      queryClient.setQueryData(queuesQuery.queryKey, queues);
      onClose();
    },
  });
  const { memberIds } = form.values;
  const nameOf = (id: string) => everybody.find(({ value }) => value === id)?.label ?? '';
  return (
    <Dialog title={queue ? t('queues.edit', { name: queue.name }) : t('queues.add')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('queues.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Select
          label={t('queues.method')}
          data={METHODS.map((value) => ({ value, label: t(`queues.methods.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('method')}
        />
        <MultiSelect
          label={t('queues.members')}
          data={everybody}
          searchable
          hidePickedOptions
          {...form.getInputProps('memberIds')}
        />
        {memberIds.length > 1 && (
          <div>
            <p className={styles.label}>{t('queues.order')}</p>
            <SortableList
              items={memberIds.map((id) => ({ id }))}
              nameOf={({ id }) => nameOf(id)}
              onOrder={(next) =>
                form.setFieldValue(
                  'memberIds',
                  next.map(({ id }) => id),
                )
              }
            >
              {({ id }) => nameOf(id)}
            </SortableList>
          </div>
        )}
        <Select
          label={t('queues.fallback')}
          description={t('queues.fallbackText')}
          data={everybody}
          searchable
          allowDeselect={false}
          {...form.getInputProps('fallbackId')}
        />
        <Checkbox
          label={t('queues.withinHours')}
          description={t('queues.withinHoursText')}
          {...form.getInputProps('withinHours', { type: 'checkbox' })}
        />
        <FormFoot problem={problem} sending={sending} submit={t('common:actions.save')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
