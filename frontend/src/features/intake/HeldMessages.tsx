/** Messages that became no record by themselves: what came, by which channel, and why they are held (R87). */
import { useQueryClient } from '@tanstack/react-query';
import {
  FileText,
  Mail,
  MessageCircle,
  Phone,
  Plug,
  ShoppingCart,
  Trash2,
  UserRoundSearch,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { LoadMore } from '@/ui/LoadMore';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { ConfirmDialog } from './ConfirmDialog';
import styles from './intake.module.css';
import {
  deleteHeldMessage,
  HELD_MESSAGES,
  type HeldMessage,
  heldMessagesPage,
  type Medium,
} from './messages';
import { ReleaseDialog } from './ReleaseDialog';

const ICONS = {
  EMAIL: Mail,
  CALL: Phone,
  CHAT: MessageCircle,
  FORM: FileText,
  API: Plug,
  STORE: ShoppingCart,
} as const satisfies Record<Medium, unknown>;

type Asking = { message: HeldMessage; task: 'release' | 'delete' };

export function HeldMessages() {
  const { t } = useTranslation('intake');
  const queryClient = useQueryClient();
  const list = useKeysetList(HELD_MESSAGES, heldMessagesPage);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const { rows, total, error, retry } = list;
  const close = () => setAsking(undefined);
  const renew = () => void queryClient.invalidateQueries({ queryKey: HELD_MESSAGES });
  return (
    <Section title={t('held.title')} count={rows && total}>
      <p className={styles.hint}>{t('held.hint')}</p>
      {error ? (
        <ErrorState error={error} onRetry={retry} compact />
      ) : (
        !rows && <SkeletonRows rows={4} height="44px" />
      )}
      {rows?.length === 0 && <EmptyState compact title={t('held.none')} />}
      {rows && rows.length > 0 && (
        <RecordLines>
          {rows.map((message) => (
            <Line key={message.id} message={message} onAsk={(task) => setAsking({ message, task })} />
          ))}
        </RecordLines>
      )}
      <LoadMore list={list} />
      {asking?.task === 'release' && (
        <ReleaseDialog message={asking.message} onDone={renew} onClose={close} />
      )}
      {asking?.task === 'delete' && (
        <ConfirmDialog
          title={t('held.delete', { title: asking.message.title })}
          text={t('held.deleteText')}
          act={deleting(asking.message)}
          onDone={renew}
          onClose={close}
        />
      )}
    </Section>
  );
}

const deleting =
  ({ id }: HeldMessage) =>
  () =>
    deleteHeldMessage(id);

function Line({ message, onAsk }: { message: HeldMessage; onAsk: (task: Asking['task']) => void }) {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const { title, medium, reason, at, firstName, lastName, companyTitle } = message;
  const Icon = ICONS[medium];
  const who = [firstName, lastName].filter(Boolean).join(' ') || companyTitle;
  return (
    <RecordLine
      lead={<Icon size={14} role="img" aria-label={t(`media.${medium}`)} className={styles.icon} />}
      title={
        <button type="button" className={styles.open} title={title} onClick={() => onAsk('release')}>
          {title}
        </button>
      }
      detail={[who, t(`held.reasons.${reason}`), format.relative(at)].filter(Boolean).join(' · ')}
      action={
        <>
          <IconButton
            icon={UserRoundSearch}
            size={14}
            label={t('held.release', { title })}
            onClick={() => onAsk('release')}
          />
          <IconButton
            icon={Trash2}
            size={14}
            label={t('held.delete', { title })}
            onClick={() => onAsk('delete')}
          />
        </>
      }
    />
  );
}
