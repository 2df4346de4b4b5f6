/** Where one is signed in, and the way out of it from here. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LogOut, Monitor, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import styles from './ProfilePage.module.css';
import { type Device, devicesQuery, signOutDevice, signOutElsewhere } from './queries';

export function Devices() {
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const query = useQuery(devicesQuery);
  const ending = useMutation({
    mutationFn: (device: Device | null) => (device ? signOutDevice(device.id) : signOutElsewhere()),
    onSuccess: (left) => {
      queryClient.setQueryData(devicesQuery.queryKey, left);
      toast.success(t('devices.done'));
    },
    onError: (error) => toast.error(explain(error)),
  });
  const nameOf = ({ isApp, browser, system }: Device) =>
    [browser ?? t(isApp ? 'devices.app' : 'devices.unknown'), system].filter(Boolean).join(' · ');
  const detailOf = ({ isCurrent, address, lastUsedAt, signedInAt }: Device) =>
    [
      isCurrent ? t('devices.here') : t('devices.used', { when: format.relative(lastUsedAt) }),
      t('devices.since', { date: format.dateOfInstant(signedInAt) }),
      address,
    ]
      .filter(Boolean)
      .join(' · ');
  const others = query.data?.filter(({ isCurrent }) => !isCurrent).length ?? 0;
  return (
    <Section title={t('devices.title')} count={query.data?.length}>
      <p className={styles.hint}>{t('devices.text')}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={2} height="44px" />}>
        {(devices) => (
          <RecordLines>
            {devices.map((device) => (
              <RecordLine
                key={device.id}
                lead={
                  <span className={styles.lead} aria-hidden="true">
                    {device.isApp ? <Smartphone size={16} /> : <Monitor size={16} />}
                  </span>
                }
                title={nameOf(device)}
                detail={detailOf(device)}
                action={
                  !device.isCurrent && (
                    <IconButton
                      icon={LogOut}
                      size={14}
                      label={t('devices.out', { name: nameOf(device) })}
                      disabled={ending.isPending}
                      onClick={() => ending.mutate(device)}
                    />
                  )
                }
              />
            ))}
          </RecordLines>
        )}
      </Loaded>
      {others > 0 && (
        <button
          type="button"
          className={styles.all}
          disabled={ending.isPending}
          onClick={() => ending.mutate(null)}
        >
          {t('devices.elsewhere')}
        </button>
      )}
    </Section>
  );
}
