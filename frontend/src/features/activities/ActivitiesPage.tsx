/** All activities one may see, planned and done, of any item: as a list, or day by day (R51). */
import { CalendarCheck } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExtraColumn, type ListKind, ListScreen, type Row } from '@/features/list';
import { usePreference } from '@/features/views';
import { useFormat } from '@/lib/format';
import { lazy } from '@/lib/lazy';
import { activityState } from '@/ui/ActivityDot';
import { EmptyState } from '@/ui/EmptyState';
import { ActivityModes } from './ActivityModes';
import { type Bound, BoundItems } from './BoundItems';
import { OfKind } from './OfKind';
import { ACTIVITIES } from './queries';

const Agenda = lazy(async () => ({ default: (await import('./Agenda')).Agenda }));
const ActivityPanel = lazy(async () => ({ default: (await import('./ActivityPanel')).ActivityPanel }));

const LIST: ListKind = {
  kind: 'ACTIVITY',
  node: 'Activity',
  one: 'activity',
  many: 'activities',
  plural: 'Activities',
  listKey: ACTIVITIES,
  tick: 'isCompleted',
  usualColumns: ['title', 'type', 'deadline', 'items', 'responsible', 'priority', 'status'],
  usualSorting: [{ field: 'deadline', direction: 'ASC' }],
};

const TONES = { overdue: 'danger', today: 'warning', planned: undefined, none: undefined } as const;

export function ActivitiesPage() {
  const { t } = useTranslation(['activities', 'record', 'common']);
  const format = useFormat();
  const { dayOf } = format;
  const mode = usePreference('ACTIVITY').data?.mode;
  const toneOf = useCallback(
    ({ values }: Row, code: string) =>
      code === 'deadline' && values.isCompleted !== true
        ? TONES[activityState({ deadline: values.deadline as string | null }, new Date(), dayOf)]
        : undefined,
    [dayOf],
  );
  const kind = useMemo(() => ({ ...LIST, toneOf }), [toneOf]);
  const extras = useMemo<readonly ExtraColumn[]>(
    () => [
      {
        code: 'items',
        label: t('record:fields.items'),
        selection: 'items { __typename id number title } hiddenItems',
        width: 208,
        read: ({ items, hiddenItems }) => ({ items, hidden: hiddenItems }),
        show: (bound) => <BoundItems {...(bound as Bound)} isShort />,
      },
    ],
    [t],
  );
  return (
    <ListScreen
      kind={kind}
      title={t('common:nav.activities')}
      name={t('common:nav.activities')}
      searchLabel={t('search')}
      aside={<ActivityModes mode={mode} />}
      tools={(conditions, change) => <OfKind conditions={conditions} onChange={change} />}
      extras={extras}
      below={({ values: { deadline, items } }) =>
        [
          deadline ? format.dateTime(deadline as string) : undefined,
          (items as Bound | undefined)?.items.map(({ title }) => title).join(', '),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      hrefOf={({ number }) => `/activities/${number}`}
      instead={
        mode === 'CALENDAR'
          ? (asked, conditions, open) => <Agenda asked={asked} conditions={conditions} onOpen={open} />
          : undefined
      }
      panel={({ number, ...panel }) => <ActivityPanel key={number} number={number} {...panel} />}
      empty={
        <EmptyState icon={CalendarCheck} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      }
    />
  );
}
