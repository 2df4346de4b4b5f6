/** What an administrator does with pipelines and their stages. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  CreateStageInput,
  MoveItemsTo,
  PipelineSettingsFragment,
  UpdateStageInput,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment PipelineSettings on Pipeline {
    id
    kind
    number
    name
    isDefault
    version
    cardFields
    stages {
      id
      name
      color
      semantics
      probability
      idleDays
      requiredFields
      isSystem
      version
    }
  }
`);

const PipelinesDocument = graphql(`
  query PipelinesInSettings {
    pipelines {
      ...PipelineSettings
    }
    ofLeads: pipelines(kind: LEAD) {
      ...PipelineSettings
    }
  }
`);

const CreatePipelineDocument = graphql(`
  mutation CreatePipeline($name: String!) {
    createPipeline(name: $name) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const RenamePipelineDocument = graphql(`
  mutation RenamePipeline($id: ID!, $name: String!, $expectedVersion: Int!) {
    updatePipeline(id: $id, name: $name, expectedVersion: $expectedVersion) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const SetCardFieldsDocument = graphql(`
  mutation SetCardFields($id: ID!, $cardFields: [String!]!, $expectedVersion: Int!) {
    updatePipeline(id: $id, cardFields: $cardFields, expectedVersion: $expectedVersion) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const ReorderPipelinesDocument = graphql(`
  mutation ReorderPipelines($ids: [ID!]!) {
    reorderPipelines(ids: $ids) {
      pipelines {
        ...PipelineSettings
      }
    }
  }
`);

const DeletePipelineDocument = graphql(`
  mutation DeletePipeline($id: ID!, $moveItemsTo: MoveItemsTo) {
    deletePipeline(id: $id, moveItemsTo: $moveItemsTo) {
      pipelines {
        ...PipelineSettings
      }
    }
  }
`);

const CreateStageDocument = graphql(`
  mutation CreateStage($input: CreateStageInput!) {
    createStage(input: $input) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const UpdateStageDocument = graphql(`
  mutation UpdateStage($id: ID!, $input: UpdateStageInput!, $expectedVersion: Int!) {
    updateStage(id: $id, input: $input, expectedVersion: $expectedVersion) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const ReorderStagesDocument = graphql(`
  mutation ReorderStages($pipelineId: ID!, $ids: [ID!]!) {
    reorderStages(pipelineId: $pipelineId, ids: $ids) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

const DeleteStageDocument = graphql(`
  mutation DeleteStage($id: ID!, $moveItemsToStageId: ID) {
    deleteStage(id: $id, moveItemsToStageId: $moveItemsToStageId) {
      pipeline {
        ...PipelineSettings
      }
    }
  }
`);

export type Pipeline = PipelineSettingsFragment;
export type Stage = Pipeline['stages'][number];

/** Those of deals, then the one of leads. */
export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'settings'],
  queryFn: async (): Promise<readonly Pipeline[]> => {
    const { pipelines, ofLeads } = await request(PipelinesDocument);
    return [...pipelines, ...ofLeads];
  },
});

export async function createPipeline(name: string): Promise<Pipeline> {
  return (await request(CreatePipelineDocument, { name })).createPipeline.pipeline;
}

export async function setCardFields(
  { id, version }: Pick<Pipeline, 'id' | 'version'>,
  cardFields: readonly string[],
): Promise<Pipeline> {
  const variables = { id, cardFields: [...cardFields], expectedVersion: version };
  return (await request(SetCardFieldsDocument, variables)).updatePipeline.pipeline;
}

export async function renamePipeline({ id, version }: Pipeline, name: string): Promise<Pipeline> {
  return (await request(RenamePipelineDocument, { id, name, expectedVersion: version })).updatePipeline
    .pipeline;
}

export async function reorderPipelines(ids: readonly string[]): Promise<readonly Pipeline[]> {
  return (await request(ReorderPipelinesDocument, { ids: [...ids] })).reorderPipelines.pipelines;
}

export async function deletePipeline(id: string, moveItemsTo: MoveItemsTo): Promise<readonly Pipeline[]> {
  return (await request(DeletePipelineDocument, { id, moveItemsTo })).deletePipeline.pipelines;
}

export async function createStage(input: CreateStageInput): Promise<Pipeline> {
  return (await request(CreateStageDocument, { input })).createStage.pipeline;
}

export async function updateStage({ id, version }: Stage, input: UpdateStageInput): Promise<Pipeline> {
  return (await request(UpdateStageDocument, { id, input, expectedVersion: version })).updateStage.pipeline;
}

export async function reorderStages(pipelineId: string, ids: readonly string[]): Promise<Pipeline> {
  return (await request(ReorderStagesDocument, { pipelineId, ids: [...ids] })).reorderStages.pipeline;
}

export async function deleteStage(id: string, moveItemsToStageId: string): Promise<Pipeline> {
  return (await request(DeleteStageDocument, { id, moveItemsToStageId })).deleteStage.pipeline;
}
