/** Records that may be there several times: group by group looked at, merged, or told apart (R30). */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CopyCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { MissingPage } from '@/ui/MissingPage';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { MergeDialog } from '.';
import styles from './DuplicatesPage.module.css';
import { Group } from './Group';
import { SCAN, scanPage } from './queries';
import { kindAt, type Matched, SECTIONS } from './sections';
import { useTellingApart } from './useTellingApart';

/** `what` is the section as the address calls it. */
export function DuplicatesPage({ what, by }: { what: string; by: string | undefined }) {
  const kind = kindAt(what);
  return kind ? <DuplicatesOf key={kind} kind={kind} by={by} /> : <MissingPage />;
}

function DuplicatesOf({ kind, by: wanted }: { kind: Matched; by: string | undefined }) {
  const { t } = useTranslation(['duplicates', 'common']);
  const section = SECTIONS[kind];
  const navigate = useNavigate();
  const { fieldName } = useFieldWords();
  const described = useQuery(fieldsQuery(kind));
  const matching = (described.data ?? []).filter(({ matchesDuplicates }) => matchesDuplicates);
  const by = matching.find(({ code }) => code === wanted) ?? matching[0];
  const list = useKeysetList(
    [...SCAN, kind, by?.code],
    (after) => scanPage(kind, by?.code ?? '', after),
    by !== undefined,
  );
  const [merging, merge] = useState<readonly string[] | null>(null);
  const tell = useTellingApart(kind);
  const error = described.data ? list.error : described.error;
  const all = t(`common:nav.${section}`);
  return (
    <>
      <PageHeader title={t('title', { what: all })} back={{ to: `/${section}`, label: all }} />
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
                {list.rows.map((group) => {
                  const ids = group.items.map(({ id }) => id);
                  return (
                    <Group
                      key={group.value}
                      group={group}
                      kind={kind}
                      by={by.code}
                      onMerge={() => merge(ids)}
                      onApart={() => void tell(ids, true)}
                    />
                  );
                })}
              </ul>
            )}
            <LoadMore list={list} />
          </Tabs>
        )}
      </PageBody>
      {merging && (
        <Suspense>
          <MergeDialog kind={kind} ids={merging} onClose={() => merge(null)} />
        </Suspense>
      )}
    </>
  );
}
