/** The leads that stay open, each with the way to it and why: by its name where the reader may know it (R8). */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '@/gql';
import { fieldName } from '@/lib/fieldName';
import { placeOfItem } from '@/lib/placeOfItem';
import { request } from '@/live/transport';
import { RecordLine, RecordLines } from '@/ui/RecordLines';

/** A lead by its number, and why it stays. */
export type Left = { id: number; code: string; message: string; path: string | null };

const LeadsLeftDocument = graphql(`
  query LeadsLeft($filter: Filter!) {
    leads(filter: $filter, first: 100) {
      nodes {
        number
        title
        semantics
      }
    }
  }
`);

/** As many as the server gives on one page. */
const MOST_NAMED = 100;
const WORDED = ['NOT_FOUND', 'FORBIDDEN', 'INTERNAL', 'CONFLICT'] as const;
/** What an item lacks; references are filled in by their ids. */
const LACKING = /^input\.overrides\.(lead|deal|contact|company)\.(\w+?)(?:Id(s?))?$/;

export function LeadsLeft({ left }: { left: readonly Left[] }) {
  const { t } = useTranslation(['settings', 'record', 'common']);
  const numbers = left.map(({ id }) => id).slice(0, MOST_NAMED);
  const { data: known } = useQuery({
    queryKey: ['leads', 'left', numbers],
    enabled: numbers.length > 0,
    queryFn: async () => {
      const { leads } = await request(LeadsLeftDocument, {
        filter: { field: 'id', op: 'IN', value: numbers },
      });
      return new Map(leads.nodes.map((lead) => [lead.number, lead]));
    },
  });
  const reason = ({ code, message, path }: Left) => {
    const [, kind, field, many = ''] = path?.match(LACKING) ?? [];
    if (kind && field)
      return t('crmMode.conversion.lacks', {
        kind: t(`crmMode.kinds.${kind as 'deal'}`),
        field: fieldName(field + many, t),
      });
    const worded = WORDED.find((known) => known === code);
    return worded ? t(`common:failures.${worded}`) : message;
  };
  /** Somebody may have seen to it since. */
  const stays = ({ id }: Left) => (known?.get(id)?.semantics ?? 'IN_PROGRESS') === 'IN_PROGRESS';
  if (left.length === 0) return null;
  return (
    <RecordLines>
      {left.filter(stays).map((one) => (
        <RecordLine
          key={one.id}
          title={
            <Link {...placeOfItem('lead', one.id)}>
              {known?.get(one.id)?.title ?? t('crmMode.conversion.lead', { number: one.id })}
            </Link>
          }
          detail={reason(one)}
        />
      ))}
    </RecordLines>
  );
}
