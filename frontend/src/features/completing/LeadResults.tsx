/** “Results”: what a lead has become, on its page (R29). Nothing while it has become nothing. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Section';
import { leadResultQuery } from './queries';
import { ResultLines } from './ResultLines';

export function LeadResults({ id }: { id: string }) {
  const { t } = useTranslation('completing');
  const { data: lines } = useQuery(leadResultQuery(id));
  if (!lines?.length) return null;
  return (
    <Section title={t('results')} count={lines.length}>
      <ResultLines lines={lines} />
    </Section>
  );
}
