/** The roles by name, where one is chosen. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const RoleChoicesDocument = graphql(`
  query RoleChoices {
    roles {
      id
      name
    }
  }
`);

/** For administrators alone. */
export const roleChoicesQuery = queryOptions({
  queryKey: ['roles', 'choices'],
  queryFn: async () => (await request(RoleChoicesDocument)).roles,
});
