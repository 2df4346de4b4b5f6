/** Which queue serves which channel, and which one all the others (R87). Each choice is kept as it is made. */
import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IntakeQueuesInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import styles from './intake.module.css';
import { type IntakeQueues, intakeQueuesQuery, type Queue, updateIntakeQueues } from './queries';

export function ChannelQueues({ queues }: { queues: readonly Queue[] }) {
  const { t } = useTranslation('intake');
  const query = useQuery(intakeQueuesQuery);
  return (
    <Section title={t('routing.title')}>
      <p className={styles.hint}>{t('routing.hint')}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={7} height="44px" />}>
        {(chosen) => <Choices chosen={chosen} queues={queues} />}
      </Loaded>
    </Section>
  );
}

function Choices({ chosen, queues }: { chosen: IntakeQueues; queues: readonly Queue[] }) {
  const { t } = useTranslation('intake');
  const queryClient = useQueryClient();
  const { queryKey } = intakeQueuesQuery;
  const { mutate, isPending } = useMutation({
    mutationFn: (input: IntakeQueuesInput) => updateIntakeQueues(input, chosen.version),
    onSuccess: (now) => queryClient.setQueryData(queryKey, now),
    onError: (error) => {
      toast.error(explain(error));
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  const data = queues.map(({ id, name }) => ({ value: id, label: name }));
  const now = chosen.channels.flatMap(({ medium, queue }) => (queue ? [{ medium, queueId: queue.id }] : []));
  const usualId = chosen.usual?.id ?? null;
  const usualName = queues.find(({ id }) => id === usualId)?.name;
  return (
    <div className={styles.choices}>
      {chosen.channels.map(({ medium, queue }) => (
        <Select
          key={medium}
          label={t(`media.${medium}`)}
          placeholder={usualName ?? t('routing.whoBrings')}
          data={data}
          value={queue?.id ?? null}
          disabled={isPending}
          clearable
          clearButtonProps={{ 'aria-label': t('routing.clear', { channel: t(`media.${medium}`) }) }}
          onChange={(queueId) => {
            const others = now.filter((one) => one.medium !== medium);
            mutate({ usualId, channels: queueId ? [...others, { medium, queueId }] : others });
          }}
        />
      ))}
      <Select
        label={t('routing.usual')}
        placeholder={t('routing.whoBrings')}
        data={data}
        value={usualId}
        disabled={isPending}
        clearable
        clearButtonProps={{ 'aria-label': t('routing.clear', { channel: t('routing.usual') }) }}
        onChange={(id) => mutate({ usualId: id, channels: now })}
      />
    </div>
  );
}
