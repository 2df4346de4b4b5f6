/** Everything a person does to the activities and comments of an item. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ActivityInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import { toast } from '@/ui/toast';
import { itemKey } from './queries';

const CreateActivityDocument = graphql(`
  mutation CreateActivity($input: ActivityInput!) {
    createActivity(input: $input) {
      activity {
        id
      }
    }
  }
`);

const CreateActivitiesDocument = graphql(`
  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!) {
    createActivities(itemIds: $itemIds, input: $input) {
      activities {
        id
      }
      notFoundIds
    }
  }
`);

const UpdateActivityDocument = graphql(`
  mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {
    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {
      activity {
        id
      }
    }
  }
`);

const CompleteActivityDocument = graphql(`
  mutation CompleteActivity($id: ID!, $result: String) {
    completeActivity(id: $id, result: $result) {
      activity {
        id
      }
    }
  }
`);

const ReopenActivityDocument = graphql(`
  mutation ReopenActivity($id: ID!) {
    reopenActivity(id: $id) {
      activity {
        id
      }
    }
  }
`);

const RescheduleActivityDocument = graphql(`
  mutation RescheduleActivity($id: ID!, $deadline: DateTime) {
    rescheduleActivity(id: $id, deadline: $deadline) {
      activity {
        id
      }
    }
  }
`);

const DeleteActivityDocument = graphql(`
  mutation DeleteActivity($id: ID!) {
    deleteActivities(ids: [$id]) {
      deletedIds
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

export const activityActions = {
  create: (input: ActivityInput) => request(CreateActivityDocument, { input }),
  /** One for each of several items. */
  createForEach: async (itemIds: readonly string[], input: ActivityInput) =>
    (await request(CreateActivitiesDocument, { itemIds: [...itemIds], input })).createActivities,
  update: (id: string, input: ActivityInput, expectedVersion: number) =>
    request(UpdateActivityDocument, { id, input, expectedVersion }),
  complete: (id: string, result: string | null) => request(CompleteActivityDocument, { id, result }),
  reopen: (id: string) => request(ReopenActivityDocument, { id }),
  reschedule: (id: string, deadline: Date) =>
    request(RescheduleActivityDocument, { id, deadline: deadline.toISOString() }),
  remove: (id: string) => request(DeleteActivityDocument, { id }),
};

export const commentActions = {
  add: (itemId: string, text: string) => request(AddCommentDocument, { itemId, text }),
  update: (id: string, text: string, expectedVersion: number) =>
    request(UpdateCommentDocument, { id, text, expectedVersion }),
  remove: (id: string) => request(DeleteCommentDocument, { id }),
  pin: (id: string, pinned: boolean) => request(PinCommentDocument, { id, pinned }),
};

/** Runs one of them; then everything shown of the items, and one's own list of what to do, is fetched anew. */
export function useItemChange(...itemIds: readonly string[]) {
  const queryClient = useQueryClient();
  const refetch = () => {
    for (const id of itemIds) void queryClient.invalidateQueries({ queryKey: itemKey(id) });
    void queryClient.invalidateQueries({ queryKey: ['activities'] });
  };
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: refetch,
    onError: (error) => {
      toast.error(explain(error));
      refetch();
    },
  });
}
