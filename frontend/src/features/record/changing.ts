/** Everything a person does to the activities of an item. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ActivityInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import { toast } from '@/ui/toast';
import { itemKey } from './queries';

const CreateActivityDocument = graphql(`
  mutation CreateActivity($input: ActivityInput!, $completed: Boolean!) {
    createActivity(input: $input, completed: $completed) {
      operationId
    }
  }
`);

const CreateActivitiesDocument = graphql(`
  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!) {
    createActivities(itemIds: $itemIds, input: $input, completed: $completed) {
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

const CompleteActivityDocument = graphql(`
  mutation CompleteActivity($id: ID!, $result: String) {
    completeActivity(id: $id, result: $result) {
      operationId
    }
  }
`);

const ReopenActivityDocument = graphql(`
  mutation ReopenActivity($id: ID!) {
    reopenActivity(id: $id) {
      operationId
    }
  }
`);

const RescheduleActivityDocument = graphql(`
  mutation RescheduleActivity($id: ID!, $deadline: DateTime) {
    rescheduleActivity(id: $id, deadline: $deadline) {
      operationId
    }
  }
`);

const DeleteActivityDocument = graphql(`
  mutation DeleteActivity($id: ID!) {
    deleteActivities(ids: [$id]) {
      operationId
    }
  }
`);

/** Each tells the operation that takes it back; null when nothing was changed. */
export const activityActions = {
  create: async (input: ActivityInput, completed: boolean) =>
    (await request(CreateActivityDocument, { input, completed })).createActivity.operationId,
  /** One for each of several items. */
  createForEach: async (itemIds: readonly string[], input: ActivityInput, completed: boolean) =>
    (await request(CreateActivitiesDocument, { itemIds: [...itemIds], input, completed })).createActivities,
  update: async (id: string, input: ActivityInput, expectedVersion: number) =>
    (await request(UpdateActivityDocument, { id, input, expectedVersion })).updateActivity.operationId,
  complete: async (id: string, result: string | null) =>
    (await request(CompleteActivityDocument, { id, result })).completeActivity.operationId,
  reopen: async (id: string) => (await request(ReopenActivityDocument, { id })).reopenActivity.operationId,
  reschedule: async (id: string, deadline: Date) =>
    (await request(RescheduleActivityDocument, { id, deadline: deadline.toISOString() })).rescheduleActivity
      .operationId,
  remove: async (id: string) => (await request(DeleteActivityDocument, { id })).deleteActivities.operationId,
};

/** Fetches anew everything shown of the items, and one's own list of what to do. */
export function useItemRefetch(...itemIds: readonly string[]): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const id of itemIds) void queryClient.invalidateQueries({ queryKey: itemKey(id) });
    void queryClient.invalidateQueries({ queryKey: ['activities'] });
  };
}

/** Runs one of them; then what is shown is fetched anew. */
export function useItemChange(...itemIds: readonly string[]) {
  const refetch = useItemRefetch(...itemIds);
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: refetch,
    onError: (error) => {
      toast.error(explain(error));
      refetch();
    },
  });
}
