/** Deals and leads: whatever stands on stages has the same addresses, made here from its kind. */
import type { QueryClient } from '@tanstack/react-query';
import { type AsyncRouteComponent, createRoute, redirect } from '@tanstack/react-router';
import { lastMode, modeSaved } from '@/features/modes';
import { preferenceQuery } from '@/features/views';
import { DEALS } from '../addresses';
import * as screens from '../screens';
import { expect, items, Numbered } from './frame';
import {
  agendaSearch,
  boardSearch,
  filterSearch,
  numberOf,
  present,
  type Search,
  stagedListSearch,
  textOf,
} from './search';

type StagedAddresses<Home extends string> = {
  kind: 'DEAL' | 'LEAD';
  /** What names in an address the one that is open beside the others. */
  name: 'deal' | 'lead';
  home: Home;
  Board: AsyncRouteComponent<{ pipelineNumber: number | undefined }>;
  List: AsyncRouteComponent<object>;
  Agenda: AsyncRouteComponent<object>;
  Workload: AsyncRouteComponent<object>;
  Page: AsyncRouteComponent<{ number: number }>;
};

type Context = { context: { queryClient: QueryClient } };

function stagedRoutes<const Home extends string>(of: StagedAddresses<Home>) {
  const { kind, name, home, Board, List, Agenda, Workload, Page } = of;
  const at = <const Path extends string>(path: Path) => `${home}${path}` as `${Home}${Path}`;
  const showing =
    ({ preload }: { preload?: () => Promise<unknown> | undefined }) =>
    ({ context: { queryClient } }: Context) => {
      expect(queryClient, kind);
      return preload?.();
    };
  /** Which mode was chosen last on another machine. */
  const modeElsewhere = async (queryClient: QueryClient): Promise<ReturnType<typeof modeSaved>> => {
    try {
      return modeSaved((await queryClient.ensureQueryData(preferenceQuery(kind))).mode);
    } catch {
      return 'board';
    }
  };
  return [
    createRoute({
      getParentRoute: () => items,
      path: home,
      validateSearch: boardSearch,
      beforeLoad: async ({ search, context: { queryClient } }) => {
        const mode = lastMode(name) ?? (await modeElsewhere(queryClient));
        const { [name]: open, ...asked } = search;
        if (mode !== 'board')
          throw redirect({
            to: `${home}/${mode}` as string,
            search: present({ ...asked, [mode === 'list' ? 'open' : name]: open }),
            replace: true,
          });
      },
      loader: showing(Board),
      component: () => <Board pipelineNumber={undefined} />,
    }),
    // Always the board, whichever mode was chosen last.
    createRoute({
      getParentRoute: () => items,
      path: at('/board'),
      validateSearch: boardSearch,
      loader: showing(Board),
      component: () => <Board pipelineNumber={undefined} />,
    }),
    createRoute({
      getParentRoute: () => items,
      path: at('/list'),
      validateSearch: stagedListSearch,
      loader: showing(List),
      component: () => <List />,
    }),
    createRoute({
      getParentRoute: () => items,
      path: at('/activities'),
      validateSearch: agendaSearch,
      loader: showing(Agenda),
      component: () => <Agenda />,
    }),
    createRoute({
      getParentRoute: () => items,
      path: at('/workload'),
      validateSearch: (search: Search) =>
        // What is left out counts here, too, but is shown by the other modes only, which it is handed on to.
        present({
          ...filterSearch(search),
          pipeline: numberOf(search.pipeline),
          show: textOf(search.show),
        }),
      loader: showing(Workload),
      component: () => <Workload />,
    }),
    // A board's address without its pipeline.
    createRoute({
      getParentRoute: () => items,
      path: at('/kanban'),
      validateSearch: boardSearch,
      beforeLoad: ({ search }) => {
        throw redirect({ to: `${home}/board` as string, search, replace: true });
      },
    }),
    createRoute({
      getParentRoute: () => items,
      path: at('/kanban/$pipelineNumber'),
      validateSearch: boardSearch,
      loader: showing(Board),
      component: () => (
        <Numbered param="pipelineNumber">{(number) => <Board pipelineNumber={number} />}</Numbered>
      ),
    }),
    createRoute({
      getParentRoute: () => items,
      path: at('/$number'),
      loader: () => Page.preload?.(),
      component: () => (
        <Numbered param="number">{(number) => <Page key={number} number={number} />}</Numbered>
      ),
    }),
  ] as const;
}

export const staged = [
  ...stagedRoutes({
    kind: 'DEAL',
    name: 'deal',
    home: DEALS.home,
    Board: screens.BoardPage,
    List: screens.StagedListPage,
    Agenda: screens.AgendaPage,
    Workload: screens.WorkloadPage,
    Page: screens.DealPage,
  }),
  ...stagedRoutes({
    kind: 'LEAD',
    name: 'lead',
    home: '/leads',
    Board: screens.LeadsBoard,
    List: screens.LeadsList,
    Agenda: screens.LeadsAgenda,
    Workload: screens.LeadsWorkload,
    Page: screens.LeadPage,
  }),
] as const;
