/** Queues: among whom what comes in is shared out, how, and who can be chosen at the moment (R87). */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Clock, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '@/ui/Avatar';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { ChannelQueues } from './ChannelQueues';
import { ConfirmDialog } from './ConfirmDialog';
import styles from './intake.module.css';
import { QueueDialog } from './QueueDialog';
import { deleteQueue, intakeQueuesQuery, type Queue, queuesQuery } from './queries';

const deleting =
  ({ id }: Queue) =>
  () =>
    deleteQueue(id);

type Asking = { queue?: Queue; task: 'edit' | 'delete' };

export function QueuesPage() {
  const { t } = useTranslation('intake');
  const queryClient = useQueryClient();
  const query = useQuery(queuesQuery);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  const add = (
    <Button variant="default" leftSection={<Plus size={14} />} onClick={() => setAsking({ task: 'edit' })}>
      {t('queues.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('queues.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={4} height="44px" />}>
          {(queues) => (
            <div className={styles.column}>
              {queues.length === 0 && (
                <EmptyState title={t('queues.none')} action={add}>
                  {t('queues.noneText')}
                </EmptyState>
              )}
              {queues.map((queue) => (
                <QueueSection key={queue.id} queue={queue} onAsk={(task) => setAsking({ queue, task })} />
              ))}
              {queues.length > 0 && <div>{add}</div>}
              {queues.length > 0 && <ChannelQueues queues={queues} />}
            </div>
          )}
        </Loaded>
        {asking?.task === 'edit' && <QueueDialog queue={asking.queue} onClose={close} />}
        {asking?.task === 'delete' && asking.queue && (
          <ConfirmDialog
            title={t('queues.delete', { name: asking.queue.name })}
            text={t('queues.deleteText')}
            act={deleting(asking.queue)}
            onDone={(queues) => {
              queryClient.setQueryData(queuesQuery.queryKey, queues);
              void queryClient.invalidateQueries(intakeQueuesQuery);
            }}
            onClose={close}
          />
        )}
      </PageBody>
    </>
  );
}

function QueueSection({ queue, onAsk }: { queue: Queue; onAsk: (task: Asking['task']) => void }) {
  const { t } = useTranslation('intake');
  const { name, method, members, withinHours, isOpen, fallback, last } = queue;
  return (
    <Section
      title={name}
      count={members.length}
      action={
        <>
          <IconButton
            icon={Pencil}
            size={14}
            label={t('queues.edit', { name })}
            onClick={() => onAsk('edit')}
          />
          <IconButton
            icon={Trash2}
            size={14}
            label={t('queues.delete', { name })}
            onClick={() => onAsk('delete')}
          />
        </>
      }
    >
      <p className={styles.hint}>
        {t(`queues.methods.${method}`)} · {t('queues.otherwise', { who: fallback.name })}
      </p>
      {withinHours && (
        <p className={styles.hours} data-closed={!isOpen || undefined}>
          <Clock size={13} aria-hidden="true" />
          {t(isOpen ? 'queues.open' : 'queues.closed')}
        </p>
      )}
      <RecordLines>
        {members.map(({ user, presence, openItems }) => (
          <RecordLine
            key={user.id}
            lead={<Avatar id={user.id} name={user.name} url={user.avatarUrl} decorative />}
            title={user.name}
            detail={
              presence === 'AVAILABLE'
                ? t('queues.items', { count: openItems })
                : t(`queues.away.${presence}`)
            }
            end={user.id === last?.id && <span className={styles.mark}>{t('queues.last')}</span>}
          />
        ))}
      </RecordLines>
    </Section>
  );
}
