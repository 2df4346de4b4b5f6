/** What would become of the first rows one by one, each tried by the server and taken back. */
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportPlanInput } from '@/gql/graphql';
import { ErrorState } from '@/ui/ErrorState';
import { Section } from '@/ui/Section';
import { Waiting } from './ImportPage';
import styles from './importing.module.css';
import { fetchPreview, IMPORTS, type ImportShown, type PreviewRow } from './queries';
import { useFillableName } from './useFillableName';
import { useReasons } from './useReasons';

const outcomeOf = ({ outcome }: PreviewRow) => outcome ?? 'REFUSED';

export function TriedRows({ shown, plan }: { shown: ImportShown; plan: ImportPlanInput }) {
  const { t } = useTranslation(['importing', 'record', 'common']);
  const { reason } = useReasons();
  const called = useFillableName(shown);
  const trial = useInfiniteQuery({
    queryKey: [...IMPORTS, 'rows', shown.id, plan],
    queryFn: ({ pageParam }) => fetchPreview(shown.id, plan, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ hasMore }, pages) =>
      hasMore ? pages.reduce((count, { rows }) => count + rows.length, 0) : null,
    gcTime: 0, // what is tried says how things stand now
    retry: false,
  });
  const rows = trial.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Section title={t('trial.rows')}>
      {trial.error && !trial.data && <ErrorState error={trial.error} onRetry={() => void trial.refetch()} />}
      {trial.isPending && <Waiting />}
      {trial.data && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('trial.rows')}>
            <table className={styles.rows}>
              <thead className={styles.heads}>
                <tr>
                  <th scope="col">{t('trial.row')}</th>
                  <th scope="col">{t('trial.outcome')}</th>
                  {plan.mapping.map(({ column, field }) => (
                    <th key={column} scope="col">
                      {called(field)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.row}>
                    <th scope="row">{row.row}</th>
                    <td data-outcome={outcomeOf(row)}>
                      {t(`outcomes.${outcomeOf(row)}`)}
                      {!row.outcome && <span className={styles.why}>{reason(row)}</span>}
                    </td>
                    {plan.mapping.map(({ column }) => (
                      <td key={column}>{row.cells[column - 1]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {trial.hasNextPage && (
            <Button
              variant="default"
              loading={trial.isFetchingNextPage}
              onClick={() => void trial.fetchNextPage()}
            >
              {t('trial.more')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
