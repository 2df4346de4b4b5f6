/** The address at which calendar programs read what one has planned: made, seen once, renewed and withdrawn (R55). */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copied } from '@/features/tokens';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import styles from './ProfilePage.module.css';
import { calendarAddressQuery, makeCalendarAddress, withdrawCalendarAddress } from './queries';

export function Calendar() {
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const query = useQuery(calendarAddressQuery);
  const first = useRef<HTMLButtonElement>(null);
  const [made, show] = useState<string | null>(null);
  const [asking, ask] = useState<'renew' | 'withdraw' | null>(null);
  const renew = () => queryClient.invalidateQueries({ queryKey: calendarAddressQuery.queryKey });
  const onError = (error: Error) => void toast.error(explain(error));
  const make = useMutation({
    mutationFn: makeCalendarAddress,
    onSuccess: (path) => {
      ask(null);
      show(`${window.location.origin}${path}`);
      return renew();
    },
    onError,
  });
  const withdraw = useMutation({
    mutationFn: withdrawCalendarAddress,
    onSuccess: () => {
      queryClient.setQueryData(calendarAddressQuery.queryKey, null);
      ask(null);
      first.current?.focus(); // what had it is gone
      toast.success(t('calendar.withdrawn'));
    },
    onError,
  });
  const close = () => {
    show(null);
    first.current?.focus(); // the question before it is gone
  };
  const sending = make.isPending || withdraw.isPending;
  return (
    <Section title={t('calendar.title')}>
      <p className={styles.hint}>{t('calendar.text')}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={1} height="44px" />}>
        {(address) => (
          <>
            {address && (
              <RecordLines>
                <RecordLine
                  title={t('calendar.made', { date: format.dateOfInstant(address.createdAt) })}
                  detail={
                    address.lastUsedAt
                      ? t('calendar.used', { when: format.relative(address.lastUsedAt) })
                      : t('calendar.neverUsed')
                  }
                />
              </RecordLines>
            )}
            <div className={styles.buttons}>
              <Button
                ref={first}
                variant="default"
                // One that is disabled would lose the focus.
                aria-busy={make.isPending}
                onClick={() => (address ? ask('renew') : make.isPending || make.mutate())}
              >
                {t(address ? 'calendar.renew' : 'calendar.make')}
              </Button>
              {address && (
                <Button variant="default" onClick={() => ask('withdraw')}>
                  {t('calendar.withdraw')}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
      {asking && (
        <Dialog title={t(`calendar.${asking}`)} onClose={() => ask(null)}>
          <p className={styles.hint}>{t('calendar.ends')}</p>
          <div className={styles.answers}>
            <Button variant="subtle" onClick={() => ask(null)}>
              {t('common:actions.cancel')}
            </Button>
            <Button
              data-autofocus
              loading={sending}
              onClick={() => (asking === 'renew' ? make.mutate() : withdraw.mutate())}
            >
              {t(`calendar.${asking}`)}
            </Button>
          </div>
        </Dialog>
      )}
      {made && <AddressShown address={made} onClose={close} />}
    </Section>
  );
}

function AddressShown({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Dialog title={t('calendar.yours')} onClose={onClose}>
      <p className={styles.hint}>{t('calendar.once')}</p>
      <Copied text={address} autofocus />
      <p className={styles.subscribe}>
        <a href={address.replace(/^https?:/u, 'webcal:')}>{t('calendar.subscribe')}</a>
      </p>
    </Dialog>
  );
}
