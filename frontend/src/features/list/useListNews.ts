/** Keeps a list true while one scrolls: rows change where they stand, and new ones are counted instead of pushing them away. */
import { useEffect, useRef, useState } from 'react';
import { useMe } from '@/features/session';
import { tellStays } from '@/features/undo';
import { graphql } from '@/gql';
import type { ListEventsSubscription } from '@/gql/graphql';
import { followLog } from '@/live/subscription';
import type { ListKind } from './kind';
import type { Asked } from './rows';
import type { Rows } from './useRows';

const ListEventsDocument = graphql(`
  subscription ListEvents(
    $kind: ItemKind!
    $filter: Filter
    $search: String
    $withPlans: Boolean!
    $after: String
  ) {
    listEvents(kind: $kind, filter: $filter, search: $search, withPlans: $withPlans, after: $after) {
      cursor
      type
      id
      kind
      actor {
        id
        name
      }
      staysForId
    }
  }
`);

type News = ListEventsSubscription['listEvents'];

/** `fresh`: records that belong to the list and are not shown yet. `gone`: shown ones that belong to it no longer. */
export type ListNews = {
  fresh: ReadonlySet<string>;
  gone: ReadonlySet<string>;
  /** Changed by others a moment ago. */
  touched: ReadonlySet<string>;
};

const NONE: ListNews = { fresh: new Set(), gone: new Set(), touched: new Set() };
const GATHERING = 120; // ms in which news are put together into one request
const FLASH = 900; // ms

const plus = (set: ReadonlySet<string>, ids: Iterable<string>) => new Set([...set, ...ids]);
const minus = (set: ReadonlySet<string>, ids: ReadonlySet<string>) =>
  new Set([...set].filter((id) => !ids.has(id)));

const BEGINNINGS = ['created', 'restored'];
const begins = ({ kind }: News) => BEGINNINGS.some((verb) => kind?.endsWith(`.${verb}`));

export function useListNews(
  kind: ListKind,
  { filter, search }: Pick<Asked, 'filter' | 'search'>,
  list: Rows,
  inSight: () => readonly string[],
  /** Rows show what is planned with their records. */
  withPlans: boolean,
  /** It is known what the list is asked for. */
  isReady: boolean,
): ListNews & { reload: () => void } {
  const { id: myId } = useMe().user;
  const [news, setNews] = useState<ListNews>(NONE);
  const latest = useRef({ list, inSight });
  latest.current = { list, inSight };
  const question = JSON.stringify({ filter, search });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for filter and search
  useEffect(() => {
    setNews(NONE);
    if (!isReady) return;
    let waiting: News[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const timers = new Set<ReturnType<typeof setTimeout>>();

    const flash = (ids: readonly string[]) => {
      if (ids.length === 0) return;
      setNews((now) => ({ ...now, touched: plus(now.touched, ids) }));
      const end = setTimeout(() => {
        timers.delete(end);
        setNews((now) => ({ ...now, touched: minus(now.touched, new Set(ids)) }));
      }, FLASH);
      timers.add(end);
    };

    const take = async () => {
      timer = undefined;
      const batch = waiting;
      waiting = [];
      const { rows = [], hasMore, refresh, refreshTotals, reload, drop } = latest.current.list;
      tellStays(
        batch.flatMap(({ staysForId, id, actor }) =>
          staysForId === myId && actor ? { by: actor, title: rows.find((row) => row.id === id)?.title } : [],
        ),
      );
      if (batch.some(({ type }) => type === 'RESYNC')) {
        setNews(NONE);
        return reload();
      }
      const loaded = new Set(rows.map(({ id }) => id));
      const news = batch.filter(({ type }) => type !== 'STAYS');
      const last = new Map(news.flatMap((one) => (one.id ? [[one.id, one] as const] : [])));
      const all = [...last.values()];
      const shown = all.filter(({ id }) => id && loaded.has(id));
      const idsOf = (those: readonly News[]) => those.flatMap(({ id }) => id ?? []);
      const matching = idsOf(shown.filter(({ type }) => type === 'MATCHES'));
      const left = shown.filter(({ type }) => type === 'LEFT');
      const isOwnDeletion = (one: News) => one.actor?.id === myId && one.kind?.endsWith('.deleted');
      drop(idsOf(left.filter(isOwnDeletion)));
      // Beyond what is loaded nobody can tell what is new and what only changed.
      const fresh = all.filter(
        (one) => one.type === 'MATCHES' && !loaded.has(one.id ?? '') && (begins(one) || !hasMore),
      );
      const away = idsOf(all.filter(({ type }) => type === 'LEFT'));
      setNews((now) => ({
        ...now,
        fresh: minus(plus(now.fresh, idsOf(fresh)), new Set(away)),
        gone: plus(minus(now.gone, new Set(matching)), idsOf(left.filter((one) => !isOwnDeletion(one)))),
      }));
      const renamed = batch.some(({ type }) => type === 'NAMES') ? latest.current.inSight() : [];
      const stale = [...new Set([...matching, ...renamed])];
      const byOthers = shown.filter(({ type, actor }) => type === 'MATCHES' && actor?.id !== myId);
      await Promise.all([stale.length > 0 && refresh(stale), all.length > 0 && refreshTotals()]);
      flash(idsOf(byOthers));
    };

    const stop = followLog({
      document: ListEventsDocument,
      variables: { kind: kind.kind, filter, search, withPlans },
      after: null,
      pick: ({ listEvents }) => listEvents,
      onMessage: (one) => {
        if (one.type === 'READY') {
          // What happened between reading the list and following it.
          if (isFirst) void latest.current.list.reload();
          isFirst = false;
          return;
        }
        waiting.push(one);
        // While the network is away, the next message will fetch it.
        timer ??= setTimeout(() => void take().catch(() => undefined), GATHERING);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
      for (const one of timers) clearTimeout(one);
    };
  }, [kind, question, myId, withPlans, isReady]);

  return {
    ...news,
    reload: () => {
      setNews((now) => ({ ...now, fresh: new Set(), gone: new Set() }));
      void list.reload();
    },
  };
}
