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
  query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope) {
    cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope) {
      ...CardLayoutFields
    }
  }
`);

const SaveCardLayoutDocument = graphql(`
  mutation SaveCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $input: CardLayoutInput!) {
    saveCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, input: $input) {
      layout {
        ...CardLayoutFields
      }
    }
  }
`);

const ResetCardLayoutDocument = graphql(`
  mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!) {
    resetCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope) {
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

/** `scope`: everybody's, instead of what is in force for the person. */
export const cardLayoutQuery = ({ kind, pipelineId }: CardsOf, scope: LayoutScope | null = null) =>
  queryOptions({
    queryKey: [...LAYOUTS, kind, pipelineId, scope],
    queryFn: async (): Promise<CardLayout> =>
      (await request(CardLayoutDocument, { kind, pipelineId, scope })).cardLayout,
    staleTime: 300_000,
  });

export const saveLayout = (variables: SaveCardLayoutMutationVariables) =>
  request(SaveCardLayoutDocument, variables);

export const resetLayout = ({ kind, pipelineId }: CardsOf, scope: LayoutScope) =>
  request(ResetCardLayoutDocument, { kind, pipelineId, scope });
