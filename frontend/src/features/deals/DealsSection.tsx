/** The deals of a company or a contact, the newest first: the first of them come with the record, the others as they are reached. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Page, useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { Money } from '@/ui/Money';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { StageName } from '@/ui/StageDot';
import { type DealLine, fetchMoreDeals } from './queries';

type Owner = { id: string; deals: Page<DealLine> & { totalCount: number } };

export function DealsSection({ owner: { id, deals } }: { owner: Owner }) {
  const { t } = useTranslation();
  const { nodes, totalCount, pageInfo } = deals;
  return (
    <Section title={t('nav.deals')} count={totalCount}>
      {nodes.length === 0 ? (
        <EmptyState compact title={t('deals.none')}>
          {t('deals.noneText')}
        </EmptyState>
      ) : (
        <Lines deals={nodes} />
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && <More ownerId={id} after={pageInfo.endCursor} />}
    </Section>
  );
}

function Lines({ deals }: { deals: readonly DealLine[] }) {
  return (
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
  );
}

/** What stands behind those that came with the record; where that ends differs as soon as they do. */
function More({ ownerId, after }: { ownerId: string; after: string }) {
  const list = useKeysetList(['deals of', ownerId, after], (page) => fetchMoreDeals(ownerId, page ?? after));
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} compact />;
  return (
    <>
      {list.rows && <Lines deals={list.rows} />}
      <LoadMore list={list} />
    </>
  );
}
