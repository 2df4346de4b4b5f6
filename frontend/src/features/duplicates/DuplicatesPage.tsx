/** Records that may be there several times: group by group looked at, merged, or told apart (R30). */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CopyCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import { explain } from '@/lib/failure';
import { lazy } from '@/lib/lazy';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { toast } from '@/ui/toast';
import styles from './DuplicatesPage.module.css';
import { Group } from './Group';
import { SCAN, scanPage, type Twin, tellApart } from './queries';
import { SECTIONS, type Section } from './sections';

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog')).MergeDialog }));

export function DuplicatesPage({ what, by: wanted }: { what: Section; by: string | undefined }) {
  const { t } = useTranslation(['duplicates', 'common']);
  const kind = SECTIONS[what];
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { fieldName } = useFieldWords();
  const described = useQuery(fieldsQuery(kind));
  const matching = (described.data ?? []).filter(({ matchesDuplicates }) => matchesDuplicates);
  const by = matching.find(({ code }) => code === wanted) ?? matching[0];
  const list = useKeysetList(
    [...SCAN, kind, by?.code],
    (after) => scanPage(kind, by?.code ?? '', after),
    by !== undefined,
  );
  const [merging, merge] = useState<readonly Twin[] | null>(null);
  const refresh = () => void queryClient.invalidateQueries({ queryKey: SCAN });
  const tell = (twins: readonly Twin[], areDistinct: boolean): Promise<void> =>
    tellApart(
      kind,
      twins.map(({ id }) => id),
      areDistinct,
    ).then(
      () => {
        refresh();
        if (!areDistinct) return;
        toast.info(t('apart.done'), { label: t('common:actions.undo'), run: () => void tell(twins, false) });
      },
      (failure) => void toast.error(explain(failure)),
    );
  const error = described.data ? list.error : described.error;
  const all = t(`common:nav.${what}`);
  return (
    <>
      <PageHeader title={t('title', { what: all })} back={{ to: `/${what}`, label: all }} />
      <PageBody>
        {error ? (
          <ErrorState error={error} onRetry={list.retry} />
        ) : !by ? (
          <SkeletonRows rows={6} height="72px" />
        ) : (
          <Tabs
            label={t('by')}
            tabs={matching.map((field) => ({
              key: field.code,
              label: fieldName(field),
              count: field === by ? list.total : undefined,
            }))}
            shown={by.code}
            onShow={(code) => void navigate({ to: '.', search: { by: code }, replace: true })}
          >
            {!list.rows ? (
              <SkeletonRows rows={6} height="72px" />
            ) : list.rows.length === 0 ? (
              <EmptyState icon={CopyCheck} title={t('empty.title')}>
                {t('empty.text')}
              </EmptyState>
            ) : (
              <ul className={styles.groups} aria-busy={list.stale}>
                {list.rows.map((group) => (
                  <Group
                    key={group.value}
                    group={group}
                    what={what}
                    onMerge={() => merge(group.items)}
                    onApart={() => void tell(group.items, true)}
                  />
                ))}
              </ul>
            )}
            <LoadMore list={list} />
          </Tabs>
        )}
      </PageBody>
      {merging && (
        <Suspense>
          <MergeDialog what={what} twins={merging} onMerged={refresh} onClose={() => merge(null)} />
        </Suspense>
      )}
    </>
  );
}
