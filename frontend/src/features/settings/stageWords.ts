/** Where the dictionary has what is said of stages, by what stands on them. Pure. */
import type { PipelineKind } from '@/gql/graphql';

export const wordsOf = ({ kind }: { kind: PipelineKind }) => (kind === 'LEAD' ? 'ofLeads.' : '');
