/** One pick list, as forms and settings need it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PickListFieldsFragment } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment PickListFields on PickList {
    code
    label
    version
    items {
      id
      code
      label
      color
      isActive
      isSystem
      version
    }
  }
`);

const PickListDocument = graphql(`
  query PickList($code: String!) {
    pickList(code: $code) {
      ...PickListFields
    }
  }
`);

export type PickList = PickListFieldsFragment;

export const fetchPickList = async (code: string): Promise<PickList> =>
  (await request(PickListDocument, { code })).pickList;

export const pickListQuery = (code: string) =>
  queryOptions({ queryKey: ['pickList', code], queryFn: () => fetchPickList(code) });
