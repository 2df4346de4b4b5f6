/** The legal details of a company or contact, on its page and in its panel. */
import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazy } from '@/lib/lazy';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import type { RequisiteSet } from './queries';

const RequisiteSets = lazy(async () => ({ default: (await import('./RequisiteSets')).RequisiteSets }));

type RequisitesSectionProps = {
  owner: {
    id: string;
    title: string;
    requisites: readonly RequisiteSet[];
    access: { canUpdate: boolean };
  };
  /** What shows the owner. */
  queryKey: readonly unknown[];
};

export function RequisitesSection({ owner, queryKey }: RequisitesSectionProps) {
  const { t } = useTranslation('requisites');
  const queryClient = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const { requisites, access } = owner;
  return (
    <Section
      title={t('title')}
      count={requisites.length}
      action={access.canUpdate && <IconButton icon={Plus} label={t('add')} onClick={() => setAdding(true)} />}
    >
      {requisites.length === 0 && (
        <EmptyState compact title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      {(requisites.length > 0 || isAdding) && (
        <Suspense>
          <RequisiteSets
            owner={owner}
            sets={requisites}
            readOnly={!access.canUpdate}
            isAdding={isAdding}
            onAdded={() => setAdding(false)}
            onSaved={() => void queryClient.invalidateQueries({ queryKey })}
          />
        </Suspense>
      )}
    </Section>
  );
}
