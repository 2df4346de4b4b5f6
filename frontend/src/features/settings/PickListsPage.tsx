/** The pick lists: one is chosen at the left, its values are kept at the right (R14). */
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PickList } from '@/features/pickLists';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { PickListValues } from './PickListValues';
import styles from './PipelinesPage.module.css';
import { usePickLists } from './usePickLists';

function PickListsSkeleton() {
  return (
    <div className={styles.columns}>
      <Section title=" ">
        <SkeletonRows rows={1} height="44px" />
      </Section>
      <Section title=" ">
        <SkeletonRows rows={7} height="44px" />
      </Section>
    </div>
  );
}

/** What a list is called: by the dictionary, or as the server calls it. */
export function useListName(): (list: PickList) => string {
  const { t } = useTranslation('settings');
  return ({ code, label }) =>
    t(`pickLists.names.${code}` as 'pickLists.names.LOSS_REASON', { defaultValue: label });
}

export function PickListsPage() {
  const { t } = useTranslation('settings');
  const search = useSearch({ from: '/signed-in/settings/rooms/pick-lists' });
  const query = usePickLists();
  const nameOf = useListName();
  return (
    <>
      <PageHeader title={t('pickLists.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<PickListsSkeleton />}>
          {(all) => {
            const lists = all.filter(({ isOwned }) => !isOwned);
            const chosen = lists.find(({ code }) => code === search.list) ?? lists[0];
            if (!chosen) return <EmptyState title={t('pickLists.none')} />;
            return (
              <div className={styles.columns}>
                <Section title={t('pickLists.title')} count={lists.length}>
                  <ul className={styles.lines}>
                    {lists.map((list) => (
                      <li key={list.code} className={styles.line} data-chosen={list === chosen || undefined}>
                        <Link
                          to="/settings/pick-lists"
                          search={{ list: list.code }}
                          className={styles.name}
                          aria-current={list === chosen}
                        >
                          {nameOf(list)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </Section>
                <PickListValues key={chosen.code} list={chosen} name={nameOf(chosen)} />
              </div>
            );
          }}
        </Loaded>
      </PageBody>
    </>
  );
}
