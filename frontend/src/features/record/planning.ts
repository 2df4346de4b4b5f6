/** Planning an activity and changing what was planned: what the form does, which is fetched when it is opened. */
import { graphql } from '@/gql';
import type { ActivityInput, ChecklistLineInput } from '@/gql/graphql';
import { request } from '@/live/transport';

const CreateActivityDocument = graphql(`
  mutation CreateActivity($input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {
    createActivity(input: $input, completed: $completed, checklist: $lines) {
      operationId
    }
  }
`);

const CreateActivitiesDocument = graphql(`
  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {
    createActivities(itemIds: $itemIds, input: $input, completed: $completed, checklist: $lines) {
      activities {
        id
      }
      notFoundIds
      operationId
    }
  }
`);

const UpdateActivityDocument = graphql(`
  mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {
    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {
      operationId
    }
  }
`);

const SaveChecklistDocument = graphql(`
  mutation SaveChecklist($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {
    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {
      activity {
        version
        checklist {
          id
          text
          isDone
        }
      }
    }
  }
`);

/** Each tells the operation that takes it back, but for the checklist; null when nothing was changed. */
export const planning = {
  create: async (input: ActivityInput, completed: boolean, lines: string[]) =>
    (await request(CreateActivityDocument, { input, completed, lines })).createActivity.operationId,
  /** One for each of several items. */
  createForEach: async (
    itemIds: readonly string[],
    input: ActivityInput,
    completed: boolean,
    lines: string[],
  ) =>
    (await request(CreateActivitiesDocument, { itemIds: [...itemIds], input, completed, lines }))
      .createActivities,
  /** What the activity is behind it. */
  saveChecklist: async (id: string, lines: ChecklistLineInput[], expectedVersion: number) => {
    const { activity } = (await request(SaveChecklistDocument, { id, lines, expectedVersion })).saveChecklist;
    return activity ?? { version: expectedVersion };
  },
  update: async (id: string, input: ActivityInput, expectedVersion: number) =>
    (await request(UpdateActivityDocument, { id, input, expectedVersion })).updateActivity.operationId,
};
