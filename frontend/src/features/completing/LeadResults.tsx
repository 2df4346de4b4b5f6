/** “Results”: what a lead has become, on its page, and the way to make more of it (R27, R29). Nothing while it has become nothing. */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { Section } from '@/ui/Section';
import { CompleteLead } from '.';
import { NOTHING, wantedOf } from './choice';
import { conversionQuery, isCompleted, leadResultQuery } from './queries';
import { ResultLines } from './ResultLines';

type LeadResultsProps = {
  lead: { id: string; stage: { semantics: string }; access: { canUpdate: boolean } };
  onMore: () => void;
};

export function LeadResults({ lead, onMore }: LeadResultsProps) {
  const { t } = useTranslation('completing');
  const queryClient = useQueryClient();
  const { id } = lead;
  const { data: lines } = useQuery(leadResultQuery(id));
  const { data: outlook } = useQuery({
    ...conversionQuery(id, wantedOf(NOTHING)),
    enabled: isCompleted(lead) && lead.access.canUpdate,
  });
  const [isMaking, setMaking] = useState(false);
  const close = () => setMaking(false);
  const isMore = isMaking || (outlook?.prospects.some(({ barrier }) => !barrier) ?? false);
  if (!lines || (lines.length === 0 && !isMore)) return null;
  return (
    <Section title={t('results')} count={lines.length}>
      <ResultLines lines={lines} />
      {isMore && (
        <Button variant="subtle" leftSection={<Plus size={14} />} onClick={() => setMaking(true)}>
          {t('more.open')}
        </Button>
      )}
      {isMaking && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <CompleteLead
            id={id}
            onDone={() => {
              void queryClient.invalidateQueries({ queryKey: ['completing', id] });
              onMore();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </Section>
  );
}
