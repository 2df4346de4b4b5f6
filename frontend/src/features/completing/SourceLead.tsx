/** “Created from lead”, on the page of what was made (R29). Nothing where there is none that the reader sees. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Section';
import { sourceLeadQuery } from './queries';
import { ResultLines } from './ResultLines';

export function SourceLead({ id }: { id: string }) {
  const { t } = useTranslation('completing');
  const { data: lead } = useQuery(sourceLeadQuery(id));
  if (!lead) return null;
  return (
    <Section title={t('source')}>
      <ResultLines lines={[{ kind: 'LEAD', ...lead }]} />
    </Section>
  );
}
