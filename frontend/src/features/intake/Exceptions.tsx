/** The list of those of whom no lead and no deal is made: what stands there, and what is added to it. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AtSign, Globe, Phone, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { LoadMore } from '@/ui/LoadMore';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { SearchBox } from '@/ui/SearchBox';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import { AddExceptionsDialog } from './AddExceptionsDialog';
import styles from './intake.module.css';
import { EXCEPTIONS, type Exception, exceptionsPage, removeException } from './queries';

const ICONS = { PHONE: Phone, EMAIL: AtSign, DOMAIN: Globe } as const;

export function Exceptions() {
  const { t } = useTranslation('intake');
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const list = useKeysetList([...EXCEPTIONS, search], (after) => exceptionsPage(search, after));
  const { rows, total, error, retry } = list;
  const add = (
    <Button variant="default" leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('exceptions.add')}
    </Button>
  );
  const isEmpty = rows?.length === 0;
  return (
    <Section title={t('exceptions.title')} count={rows && total} action={!(isEmpty && !search) && add}>
      <p className={styles.hint}>{t('exceptions.hint')}</p>
      {!(isEmpty && !search) && (
        <div className={styles.search}>
          <SearchBox label={t('exceptions.search')} value={search} onSearch={setSearch} />
        </div>
      )}
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        !rows && <SkeletonRows rows={4} height="44px" />
      )}
      {isEmpty && (
        <EmptyState
          compact
          title={t(search ? 'exceptions.noneFound' : 'exceptions.none')}
          {...(!search && { action: add })}
        />
      )}
      {rows && !isEmpty && (
        <RecordLines>
          {rows.map((exception) => (
            <Line key={exception.id} exception={exception} />
          ))}
        </RecordLines>
      )}
      <LoadMore list={list} />
      {adding && <AddExceptionsDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Line({ exception: { id, kind, text, note, addedAt, addedBy } }: { exception: Exception }) {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => removeException(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: EXCEPTIONS }),
    onError: (error) => toast.error(explain(error)),
  });
  const Icon = ICONS[kind];
  return (
    <RecordLine
      lead={<Icon size={14} role="img" aria-label={t(`exceptions.kinds.${kind}`)} className={styles.icon} />}
      title={text}
      detail={[note, t('exceptions.added', { who: addedBy.name, when: format.dateTime(addedAt) })]
        .filter(Boolean)
        .join(' · ')}
      action={
        <IconButton
          icon={Trash2}
          size={14}
          label={t('exceptions.remove', { text })}
          disabled={isPending}
          onClick={() => mutate()}
        />
      }
    />
  );
}
