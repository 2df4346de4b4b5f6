/** In place of the section of leads: the company works without them, or the person's role does (R7). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { crmSettingsQuery } from '@/features/crmSettings';
import { useMe } from '@/features/session';
import { EmptyState } from '@/ui/EmptyState';
import { NoAccess } from '@/ui/ErrorState';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';

/** Where those are that are over. */
const VIEWS = ['converted', 'junk'] as const;

export function NoLeads() {
  const { t } = useTranslation('leads');
  const { sections } = useMe();
  const settings = useQuery(crmSettingsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <Loaded query={settings} skeleton={null}>
          {({ mode }) =>
            mode === 'CLASSIC' ? (
              <NoAccess />
            ) : (
              <EmptyState
                icon={Inbox}
                title={t('without.title')}
                action={
                  <>
                    <Button component={Link} to="/deals">
                      {t('without.deals')}
                    </Button>
                    {VIEWS.map((view) => (
                      <Button
                        key={view}
                        variant="default"
                        component={Link}
                        to="/leads/list"
                        search={{ view: `lead.${view}` } as never}
                      >
                        {t(`without.${view}`)}
                      </Button>
                    ))}
                    {sections.includes('SETTINGS') && (
                      <Button variant="default" component={Link} to="/settings/crm-mode">
                        {t('without.settings')}
                      </Button>
                    )}
                  </>
                }
              >
                {t('without.text')}
              </EmptyState>
            )
          }
        </Loaded>
      </PageBody>
    </>
  );
}
