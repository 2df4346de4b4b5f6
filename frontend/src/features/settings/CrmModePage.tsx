/** Whether the company works with leads: both ways explained, and what the simple one makes of who comes in (R7). */
import '@/ui/choices.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { crmSettingsQuery } from '@/features/crmSettings';
import { pipelineChoicesQuery } from '@/features/pipelines';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { Conversion } from './Conversion';
import styles from './CrmMode.module.css';
import { CrmModeForm } from './CrmModeForm';
import { useConversionNews } from './useMode';

export function CrmModePage() {
  const { t } = useTranslation('settings');
  const settings = useQuery(crmSettingsQuery);
  useConversionNews();
  const { data: pipelines = [] } = useQuery(pipelineChoicesQuery);
  return (
    <>
      <PageHeader title={t('crmMode.title')} />
      <PageBody>
        <Loaded query={settings} skeleton={<SkeletonRows rows={2} height="160px" />}>
          {(now) => (
            <div className={styles.page}>
              <Conversion settings={now} pipelines={pipelines} />
              {/* Begun anew when somebody else has changed them. */}
              <CrmModeForm key={now.version} settings={now} pipelines={pipelines} />
            </div>
          )}
        </Loaded>
      </PageBody>
    </>
  );
}
