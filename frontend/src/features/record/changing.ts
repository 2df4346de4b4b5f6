/** Everything a person does to the activities of an item. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import { toast } from '@/ui/toast';
import { itemKey } from './queries';

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

const TickLineDocument = graphql(`
  mutation TickChecklistLine($id: ID!, $done: Boolean!) {
    tickChecklistLine(id: $id, done: $done) {
      activity {
        id
      }
    }
  }
`);

/** Each tells the operation that takes it back; null when nothing was changed. */
export const activityActions = {
  tick: async (lineId: string, done: boolean) => {
    await request(TickLineDocument, { id: lineId, done });
  },
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
