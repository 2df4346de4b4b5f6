/** What a form has to know of a field that it asks for. */
import { graphql } from '@/gql';
import type { AskedFieldFragment } from '@/gql/graphql';

graphql(`
  fragment AskedField on RequiredField {
    name
    inputName
    custom
    label
    type
    multiple
    maxLength
    pickList
    options {
      id
      label
    }
  }
`);

export type AskedField = AskedFieldFragment;
