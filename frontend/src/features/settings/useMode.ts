/** Choosing the mode of the CRM, and what this browser then knows of it (R7, R8). */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type CrmSettings, crmSettingsQuery } from '@/features/crmSettings';
import { onJobNews } from '@/features/jobs';
import { meQuery } from '@/features/session';
import { toast } from '@/ui/toast';

/** The job that makes deals of open leads, as the server calls it. */
const CONVERSION = 'convert_leads';

/** Takes the settings as they are since somebody here has changed them. */
export function useModeUpdate(): (now: CrmSettings) => void {
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  return (now) => {
    queryClient.setQueryData(crmSettingsQuery.queryKey, now);
    void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    toast.success(t(`crmMode.saved.${now.mode}`));
  };
}

/** Reads the settings anew as that job goes on, whoever has begun it. */
export function useConversionNews(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onJobNews((news) => {
        if (news && news.name !== CONVERSION) return;
        void queryClient.invalidateQueries({ queryKey: crmSettingsQuery.queryKey });
      }),
    [queryClient],
  );
}
