/** What becomes of clients who write again, and of whom nothing is made at all (R25). */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CrmSettings, crmSettingsQuery, updateCrmSettings } from '@/features/crmSettings';
import { explain } from '@/lib/failure';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import { toast } from '@/ui/toast';
import { Exceptions } from './Exceptions';
import styles from './intake.module.css';

export function RepeatSalesPage() {
  const { t } = useTranslation('intake');
  const query = useQuery(crmSettingsQuery);
  return (
    <>
      <PageHeader title={t('repeat.title')} />
      <PageBody>
        <div className={styles.column}>
          <Section title={t('repeat.clients')}>
            <Loaded query={query} compact skeleton={<SkeletonRows rows={1} height="44px" />}>
              {(settings) => <Repeat settings={settings} />}
            </Loaded>
          </Section>
          <Exceptions />
        </div>
      </PageBody>
    </>
  );
}

function Repeat({ settings }: { settings: CrmSettings }) {
  const { t } = useTranslation('intake');
  const queryClient = useQueryClient();
  const { queryKey } = crmSettingsQuery;
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (repeatLeadsEnabled: boolean) => updateCrmSettings({ repeatLeadsEnabled }, settings.version),
    onSuccess: (now) => queryClient.setQueryData(queryKey, now),
    onError: (error) => {
      toast.error(explain(error));
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <>
      <Tick
        label={t(`repeat.enabled.${settings.mode}`)}
        checked={isPending ? variables : settings.repeatLeadsEnabled}
        onChange={({ currentTarget }) => !isPending && mutate(currentTarget.checked)}
      />
      <p className={styles.hint}>{t('repeat.hint')}</p>
    </>
  );
}
