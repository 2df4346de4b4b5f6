/** What History asks of the server: pages of the log, by what it can be filtered, and what is new in it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { Filter, HistoryPageQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const HistoryPageDocument = graphql(`
  query HistoryPage($filter: Filter, $search: String, $itemId: ID, $after: String) {
    historyEvents(filter: $filter, search: $search, itemId: $itemId, first: 50, after: $after) {
      cursor
      lookedUntil
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        occurredAt
        kind
        channel
        parameters
        actor {
          id
          name
        }
        item {
          id
          kind
          title
        }
        items {
          id
          number
          kind
          title
        }
        changes {
          field
          label
          old
          new
        }
      }
    }
  }
`);

const HistoryFieldsDocument = graphql(`
  query HistoryFields {
    historyFields {
      code
      inputName
      label
      type
      required
      multiple
      sortable
      filterable
      operators
      editable
      maxLength
      options
      pickList
      isTitle
      custom
      partsBoards
      matchesDuplicates
    }
  }
`);

export const HistoryNewsDocument = graphql(`
  subscription HistoryNews($filter: Filter, $search: String, $itemId: ID, $after: String) {
    historyNews(filter: $filter, search: $search, itemId: $itemId, after: $after) {
      cursor
      type
      id
    }
  }
`);

export type HistoryPart = HistoryPageQuery['historyEvents'];
export type HistoryEvent = HistoryPart['nodes'][number];
/** Which events are asked for. */
export type Asked = { filter: Filter | null; search: string | null; itemId: string | null };

export const HISTORY = ['history'] as const;

export const fetchHistory = async (asked: Asked, after: string | null): Promise<HistoryPart> =>
  (await request(HistoryPageDocument, { ...asked, after })).historyEvents;

export const historyFieldsQuery = queryOptions({
  queryKey: [...HISTORY, 'fields'],
  queryFn: async () => (await request(HistoryFieldsDocument, {})).historyFields,
  staleTime: 300_000,
});
