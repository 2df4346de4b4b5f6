/** What the page of an activity asks of the server, and says to it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ActivityInput, ActivityPageFragment, ChecklistLineInput } from '@/gql/graphql';
import { request } from '@/live/transport';
import { ACTIVITIES } from './queries';

graphql(`
  fragment ActivityPage on Activity {
    ...ActivityLine
    title
    createdAt
    author {
      id
      name
    }
    hiddenItems
    items {
      __typename
      id
      number
      title
    }
  }
`);

const ActivityDocument = graphql(`
  query Activity($number: Int!) {
    activity(number: $number) {
      ...ActivityPage
    }
  }
`);

const UpdateActivityPageDocument = graphql(`
  mutation UpdateActivityPage($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {
    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {
      activity {
        ...ActivityPage
      }
    }
  }
`);

const SaveChecklistPageDocument = graphql(`
  mutation SaveChecklistPage($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {
    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {
      activity {
        ...ActivityPage
      }
    }
  }
`);

const BindActivityDocument = graphql(`
  mutation BindActivity($id: ID!, $itemId: ID!) {
    bindActivity(id: $id, itemId: $itemId) {
      activity {
        ...ActivityPage
      }
    }
  }
`);

const UnbindActivityDocument = graphql(`
  mutation UnbindActivity($id: ID!, $itemId: ID!) {
    unbindActivity(id: $id, itemId: $itemId) {
      activity {
        ...ActivityPage
      }
    }
  }
`);

const DeleteActivityPageDocument = graphql(`
  mutation DeleteActivityPage($id: ID!) {
    deleteActivities(ids: [$id]) {
      deletedIds
    }
  }
`);

export type Activity = ActivityPageFragment;
export type ActivityChange = ActivityInput;
/** Whether it is to belong to an item. */
export type Binding = { itemId: string; isBound: boolean };
export type SaveBinding = (binding: Binding) => Promise<void>;
export type SaveActivity = (input: ActivityChange) => Promise<void>;
/** What the lines become, of those that are known by the time it is their turn. */
export type LinesChange = (lines: Activity['checklist']) => ChecklistLineInput[];
export type SaveLines = (change: LinesChange) => Promise<void>;

/** Below the key of all activities: whatever happens to one of them, wherever it is shown, is asked for here, too. */
export const activityQuery = (number: number) =>
  queryOptions({
    queryKey: [...ACTIVITIES, 'one', number] as const,
    queryFn: async (): Promise<Activity> => (await request(ActivityDocument, { number })).activity,
  });

/** Null when it is out of the person's sight then. */
export const updateActivity = async (id: string, input: ActivityChange, expectedVersion: number) =>
  (await request(UpdateActivityPageDocument, { id, input, expectedVersion })).updateActivity.activity ?? null;

/** Null when it is out of the person's sight then. */
export const saveLines = async (id: string, lines: ChecklistLineInput[], expectedVersion: number) =>
  (await request(SaveChecklistPageDocument, { id, lines, expectedVersion })).saveChecklist.activity ?? null;

export async function bindActivity(id: string, { itemId, isBound }: Binding): Promise<Activity | null> {
  const payload = isBound
    ? (await request(BindActivityDocument, { id, itemId })).bindActivity
    : (await request(UnbindActivityDocument, { id, itemId })).unbindActivity;
  return payload.activity ?? null;
}

export async function deleteActivity(id: string): Promise<void> {
  await request(DeleteActivityPageDocument, { id });
}
