/** The deals of a company or a contact, the newest first. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { StageName } from '@/ui/StageDot';
import type { DealLine } from './queries';

export function DealsSection({ deals, total }: { deals: readonly DealLine[]; total: number }) {
  const { t } = useTranslation();
  return (
    <Section title={t('nav.deals')} count={total}>
      {deals.length === 0 ? (
        <EmptyState compact title={t('deals.none')}>
          {t('deals.noneText')}
        </EmptyState>
      ) : (
        <RecordLines>
          {deals.map(({ id, number, title, stage, amount }) => (
            <RecordLine
              key={id}
              title={
                <Link to="/deals/$number" params={{ number: String(number) }} title={title}>
                  {title}
                </Link>
              }
              detail={<StageName color={stage.color} name={stage.name} />}
              end={<Money value={amount} />}
            />
          ))}
        </RecordLines>
      )}
    </Section>
  );
}
