/** How cards of records are laid out: read, saved, taken back (R16). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  CardLayoutFieldsFragment,
  ItemKind,
  LayoutScope,
  SaveCardLayoutMutationVariables,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment CardLayoutFields on CardLayout {
    scope
    pipelineId
    roleId
    isForced
    sections {
      title
      fields
    }
    hidden
    fixed
  }
`);

const CardLayoutDocument = graphql(`
  query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope, $roleId: ID) {
    cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {
      ...CardLayoutFields
    }
  }
`);

const SaveCardLayoutDocument = graphql(`
  mutation SaveCardLayout(
    $kind: ItemKind!
    $pipelineId: ID
    $scope: LayoutScope!
    $roleId: ID
    $input: CardLayoutInput!
  ) {
    saveCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId, input: $input) {
      layout {
        ...CardLayoutFields
      }
    }
  }
`);

const ResetCardLayoutDocument = graphql(`
  mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID) {
    resetCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {
      layout {
        ...CardLayoutFields
      }
    }
  }
`);

export type CardLayout = CardLayoutFieldsFragment;
export type CardKind = Exclude<ItemKind, 'ACTIVITY'>;
/** Cards of a kind; of deals, those of a pipeline, where it is named. */
export type CardsOf = { kind: CardKind; pipelineId: string | null };

export const LAYOUTS = ['cardLayout'] as const;

/** Whose layout; of a role, of which. */
export type Whose = { scope: LayoutScope; roleId?: string | null };

/** `whose`: everybody's or a role's, instead of what is in force for the person. */
export const cardLayoutQuery = ({ kind, pipelineId }: CardsOf, { scope, roleId }: Partial<Whose> = {}) =>
  queryOptions({
    queryKey: [...LAYOUTS, kind, pipelineId, scope, roleId],
    queryFn: async (): Promise<CardLayout> =>
      (await request(CardLayoutDocument, { kind, pipelineId, scope: scope ?? null, roleId: roleId ?? null }))
        .cardLayout,
    staleTime: 300_000,
  });

export const saveLayout = (variables: SaveCardLayoutMutationVariables) =>
  request(SaveCardLayoutDocument, variables);

export const resetLayout = ({ kind, pipelineId }: CardsOf, { scope, roleId = null }: Whose) =>
  request(ResetCardLayoutDocument, { kind, pipelineId, scope, roleId });
