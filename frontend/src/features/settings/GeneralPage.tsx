/** What holds for the whole installation. Each choice is kept as it is made. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import styles from './GeneralPage.module.css';
import { type General, generalQuery, setCounterMode, setLogViews } from './generalQueries';
import { tellRefusal } from './usePickLists';

const MODES = ['ITEM_RESPONSIBLE', 'ACTIVITY_RESPONSIBLE'] as const;

export function GeneralPage() {
  const { t } = useTranslation('settings');
  const query = useQuery(generalQuery);
  return (
    <>
      <PageHeader title={t('general.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={4} height="44px" />}>
          {(general) => (
            <div className={styles.column}>
              <Choices general={general} />
            </div>
          )}
        </Loaded>
      </PageBody>
    </>
  );
}

function Choices({ general: { logViews, mode } }: { general: General }) {
  const { t } = useTranslation('settings');
  const change = useGeneralChange();
  return (
    <>
      <Section title={t('general.history')}>
        <Tick
          label={t('general.logViews')}
          checked={logViews}
          onChange={() => change(() => setLogViews(!logViews))}
        />
        <p className={styles.hint}>{t('general.logViewsHint')}</p>
      </Section>
      <Section title={t('general.counters')}>
        <div role="radiogroup" aria-label={t('general.counters')} className={styles.modes}>
          {MODES.map((one) => (
            <Tick
              key={one}
              type="radio"
              label={t(`general.modes.${one}`)}
              checked={mode === one}
              onChange={() => change(() => setCounterMode(one))}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

/** Makes changes one after the other, and shows what the server has answered. */
function useGeneralChange(): (send: () => Promise<Partial<General>>) => void {
  const queryClient = useQueryClient();
  const { queryKey } = generalQuery;
  const { mutate } = useMutation({
    scope: { id: 'general' },
    mutationFn: (send: () => Promise<Partial<General>>) => send(),
    onSuccess: (changed) => queryClient.setQueryData(queryKey, (now) => now && { ...now, ...changed }),
    onError: (error) => {
      tellRefusal(error);
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  return mutate;
}
