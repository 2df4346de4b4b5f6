/** Everything a person does to the activities and comments of an item. */
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

const AddCommentDocument = graphql(`
  mutation AddComment($itemId: ID!, $text: String!) {
    addComment(itemId: $itemId, text: $text) {
      comment {
        id
      }
    }
  }
`);

const UpdateCommentDocument = graphql(`
  mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!) {
    updateComment(id: $id, text: $text, expectedVersion: $expectedVersion) {
      comment {
        id
      }
    }
  }
`);

const DeleteCommentDocument = graphql(`
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id) {
      comment {
        id
      }
    }
  }
`);

const PinCommentDocument = graphql(`
  mutation PinComment($id: ID!, $pinned: Boolean!) {
    pinComment(id: $id, pinned: $pinned) {
      comment {
        id
      }
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

export const commentActions = {
  add: (itemId: string, text: string) => request(AddCommentDocument, { itemId, text }),
  update: (id: string, text: string, expectedVersion: number) =>
    request(UpdateCommentDocument, { id, text, expectedVersion }),
  remove: (id: string) => request(DeleteCommentDocument, { id }),
  pin: (id: string, pinned: boolean) => request(PinCommentDocument, { id, pinned }),
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
