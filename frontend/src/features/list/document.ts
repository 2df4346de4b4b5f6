/** Documents that are made as the page runs. Pure. */
import type { TypedDocumentString } from '@/gql/graphql';

/** Nothing but its text, as the build leaves of `graphql(…)`: the class that is generated stands among the documents of all screens. */
export const documentOf = <TResult, TVariables>(text: string) =>
  text as unknown as TypedDocumentString<TResult, TVariables>;
