/** Settings ▸ Cards: a kind of records is chosen at the left, a role's or everybody's layout is made at the right (R16). */
import '@/ui/choices.css';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKinds } from '@/features/crmSettings';
import { pipelineChoicesQuery } from '@/features/pipelines';
import { roleChoicesQuery } from '@/features/roles';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { LayoutEditor } from './LayoutEditor';
import styles from './LayoutsPage.module.css';
import type { Whose } from './queries';
import { useCardLayout } from './useCardLayout';

/** In the choice of whose layout it is. */
const EVERYBODY = 'everybody';

export function LayoutsPage() {
  const { t } = useTranslation('settings');
  const search = useSearch({ from: '/signed-in/settings/rooms/cards' });
  const kinds = useKinds();
  const kind = kinds.find((known) => known === search.of) ?? 'DEAL';
  const pipelines = useQuery(pipelineChoicesQuery).data ?? [];
  const pipeline = kind === 'DEAL' ? pipelines.find(({ id }) => id === search.pipeline) : undefined;
  const cards = { kind, pipelineId: pipeline?.id ?? null };
  const roles = useQuery(roleChoicesQuery).data ?? [];
  const role = roles.find(({ id }) => id === search.role);
  const whose: Whose = role ? { scope: 'ROLE', roleId: role.id } : { scope: 'COMMON' };
  const query = useCardLayout(cards, whose);
  const navigate = useNavigate();
  const places = kinds
    .map((of) => ({ key: of as string, name: t(`fields.kinds.${of}`), search: { of }, isOfPipeline: false }))
    .flatMap((place) =>
      place.key === 'DEAL' && pipelines.length > 1
        ? [
            place,
            ...pipelines.map(({ id, name }) => ({
              key: id,
              name,
              search: { of: 'DEAL' as const, pipeline: id },
              isOfPipeline: true,
            })),
          ]
        : [place],
    );
  const chosen = pipeline?.id ?? kind;
  const [times, setTimes] = useState(0);
  return (
    <>
      <PageHeader title={t('layouts.title')} />
      <PageBody>
        <div className={styles.columns}>
          <Section title={t('layouts.of')}>
            <ul className={styles.lines}>
              {places.map(({ key, name, search: to, isOfPipeline }) => (
                <li
                  key={key}
                  className={styles.line}
                  data-inner={isOfPipeline || undefined}
                  data-chosen={key === chosen || undefined}
                >
                  <Link to="/settings/cards" search={to} aria-current={key === chosen}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
          <Loaded
            query={query}
            skeleton={
              <Section title=" ">
                <SkeletonRows rows={10} height="44px" />
              </Section>
            }
          >
            {(layout) => (
              <Section title={t('layouts.title')}>
                <Select
                  className={styles.whose}
                  label={t('layouts.whose')}
                  data={[
                    { value: EVERYBODY, label: t('layouts.everybody') },
                    ...roles.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  value={role?.id ?? EVERYBODY}
                  allowDeselect={false}
                  onChange={(value) => {
                    const { role: _, ...of } = search;
                    const to = value && value !== EVERYBODY ? { ...of, role: value } : of;
                    void navigate({ to: '/settings/cards', search: to, replace: true });
                  }}
                />
                <LayoutEditor
                  key={`${chosen} ${role?.id} ${times}`}
                  cards={cards}
                  layout={layout}
                  whose={whose}
                  takesFocus={times > 0}
                  onDone={() => setTimes(times + 1)}
                />
              </Section>
            )}
          </Loaded>
        </div>
      </PageBody>
    </>
  );
}
