/** What the activities view asks of the server, and says to it. */
import { graphql } from '@/gql';
import type {
  ActivityBoardEventsSubscription,
  ActivityBoardQuery,
  ActivityColumn,
  ActivityColumnFieldsFragment,
  Filter,
  ItemKind,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment ActivityColumnFields on ActivityBoardColumn {
    column
    count
    deadline
    pageInfo {
      hasNextPage
      endCursor
    }
    cards {
      id
      dueAt
      canMove
      card {
        ...CardFields
      }
    }
  }
`);

const ActivityBoardDocument = graphql(`
  query ActivityBoard($kind: ItemKind!, $filter: Filter, $search: String, $only: [ID!]) {
    activityBoard(kind: $kind, filter: $filter, search: $search, perColumn: 50, only: $only) {
      cursor
      turnsIn
      columns {
        ...ActivityColumnFields
      }
    }
  }
`);

const ActivityBoardColumnDocument = graphql(`
  query ActivityBoardColumn(
    $kind: ItemKind!
    $column: ActivityColumn!
    $filter: Filter
    $search: String
    $after: String
  ) {
    activityBoardColumn(
      kind: $kind
      column: $column
      filter: $filter
      search: $search
      first: 50
      after: $after
    ) {
      ...ActivityColumnFields
    }
  }
`);

export const ActivityBoardEventsDocument = graphql(`
  subscription ActivityBoardEvents($kind: ItemKind!, $filter: Filter, $search: String, $after: String) {
    activityBoardEvents(kind: $kind, filter: $filter, search: $search, after: $after) {
      cursor
      type
      ids
      actor {
        id
        name
      }
    }
  }
`);

const MoveOnActivityBoardDocument = graphql(`
  mutation MoveOnActivityBoard($id: ID!, $column: ActivityColumn!) {
    moveOnActivityBoard(id: $id, column: $column) {
      column
      operationId
    }
  }
`);

export type AgendaScope = { kind: ItemKind; filter: Filter | null; search: string | null };
export type FetchedAgenda = ActivityBoardQuery['activityBoard'];
export type FetchedColumn = ActivityColumnFieldsFragment;
export type AgendaNews = ActivityBoardEventsSubscription['activityBoardEvents'];

/** What the server does for a view that is open. */
export type AgendaServer = {
  /** The first of each column; or, of `only`, where they stand. Counts are of all. */
  read: (scope: AgendaScope, only?: readonly string[]) => Promise<FetchedAgenda>;
  more: (scope: AgendaScope, column: ActivityColumn, after: string) => Promise<FetchedColumn>;
  /** The column it stands in then, and what takes the move back. */
  move: (
    id: string,
    column: ActivityColumn,
  ) => Promise<{ column?: ActivityColumn | null; operationId?: string | null }>;
};

export const agendaServer: AgendaServer = {
  read: async (scope, only) =>
    (await request(ActivityBoardDocument, { ...scope, only: only ? [...only] : null })).activityBoard,
  more: async (scope, column, after) =>
    (await request(ActivityBoardColumnDocument, { ...scope, column, after })).activityBoardColumn,
  move: async (id, column) =>
    (await request(MoveOnActivityBoardDocument, { id, column })).moveOnActivityBoard,
};
