/** What the records are called that conditions name by their ids. */
import { type QueryClient, useQueries } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

const NameOfDocument = graphql(`
  query NameOf($id: ID!) {
    node(id: $id) {
      ... on User {
        name
      }
      ... on Stage {
        name
      }
      ... on Pipeline {
        name
      }
      ... on Company {
        title
      }
      ... on Contact {
        title
      }
      ... on Deal {
        title
      }
      ... on Tag {
        name
      }
      ... on PickListItem {
        label
      }
    }
  }
`);

const keyOf = (id: string) => ['name', id] as const;

async function nameOf(id: string): Promise<string> {
  const { node } = await request(NameOfDocument, { id });
  if (!node) return '';
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'label' in node ? node.label : '';
}

/** Who has just been chosen by name is not asked for it. */
export function learnName(queryClient: QueryClient, { id, name }: Pick): void {
  queryClient.setQueryData(keyOf(id), name);
}

/** By id; those that are not known yet, or can't be seen, are left out. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const found = useQueries({
    queries: ids.map((id) => ({ queryKey: keyOf(id), queryFn: () => nameOf(id), staleTime: 300_000 })),
  });
  return new Map(ids.flatMap((id, at) => (found[at]?.data ? [[id, found[at].data] as const] : [])));
}
