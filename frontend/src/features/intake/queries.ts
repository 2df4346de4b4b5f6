/** What decides about who comes in: of whom nothing is made (R25), and who becomes responsible (R87). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  AddExceptionsMutation,
  ExceptionsQuery,
  IntakeQueuesFieldsFragment,
  IntakeQueuesInput,
  QueueFieldsFragment,
  QueueInput,
} from '@/gql/graphql';
import { request } from '@/live/transport';

const ExceptionsDocument = graphql(`
  query Exceptions($search: String, $after: String) {
    exceptions(search: $search, first: 50, after: $after) {
      totalCount
      nodes {
        id
        kind
        text
        note
        addedAt
        addedBy {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AddExceptionsDocument = graphql(`
  mutation AddExceptions($lines: [String!]!, $note: String) {
    addExceptions(lines: $lines, note: $note) {
      refused {
        place
        text
        code
      }
    }
  }
`);

const RemoveExceptionDocument = graphql(`
  mutation RemoveException($id: ID!) {
    removeException(id: $id) {
      removedId
    }
  }
`);

graphql(`
  fragment QueueFields on Queue {
    id
    name
    method
    withinHours
    isOpen
    version
    fallback {
      id
      name
    }
    last {
      id
    }
    members {
      presence
      openItems
      user {
        id
        name
        avatarUrl
      }
    }
  }
`);

const QueuesDocument = graphql(`
  query Queues {
    queues {
      ...QueueFields
    }
  }
`);

const SaveQueueDocument = graphql(`
  mutation SaveQueue($input: QueueInput!, $id: ID, $expectedVersion: Int) {
    saveQueue(input: $input, id: $id, expectedVersion: $expectedVersion) {
      queues {
        ...QueueFields
      }
    }
  }
`);

const DeleteQueueDocument = graphql(`
  mutation DeleteQueue($id: ID!) {
    deleteQueue(id: $id) {
      queues {
        ...QueueFields
      }
    }
  }
`);

graphql(`
  fragment IntakeQueuesFields on IntakeQueues {
    version
    usual {
      id
    }
    channels {
      medium
      queue {
        id
      }
    }
  }
`);

const IntakeQueuesDocument = graphql(`
  query IntakeQueues {
    intakeQueues {
      ...IntakeQueuesFields
    }
  }
`);

const UpdateIntakeQueuesDocument = graphql(`
  mutation UpdateIntakeQueues($input: IntakeQueuesInput!, $expectedVersion: Int!) {
    updateIntakeQueues(input: $input, expectedVersion: $expectedVersion) {
      intakeQueues {
        ...IntakeQueuesFields
      }
    }
  }
`);

export type Exception = ExceptionsQuery['exceptions']['nodes'][number];
export type RefusedLine = AddExceptionsMutation['addExceptions']['refused'][number];
export type Queue = QueueFieldsFragment;

export const EXCEPTIONS = ['exceptions'] as const;

export const exceptionsPage = async (search: string, after: string | null) =>
  (await request(ExceptionsDocument, { search, after })).exceptions;

export const addExceptions = async (lines: string[], note: string): Promise<readonly RefusedLine[]> =>
  (await request(AddExceptionsDocument, { lines, note: note || null })).addExceptions.refused;

export const removeException = (id: string) => request(RemoveExceptionDocument, { id });

export const queuesQuery = queryOptions({
  queryKey: ['queues'],
  queryFn: async (): Promise<readonly Queue[]> => (await request(QueuesDocument)).queues,
});

export const saveQueue = async (input: QueueInput, queue: Queue | undefined): Promise<readonly Queue[]> =>
  (
    await request(SaveQueueDocument, {
      input,
      id: queue?.id ?? null,
      expectedVersion: queue?.version ?? null,
    })
  ).saveQueue.queues;

export const deleteQueue = async (id: string): Promise<readonly Queue[]> =>
  (await request(DeleteQueueDocument, { id })).deleteQueue.queues;

export type IntakeQueues = IntakeQueuesFieldsFragment;

/** Below the queues, so that what makes these old makes it old as well. */
export const intakeQueuesQuery = queryOptions({
  queryKey: ['queues', 'ofChannels'],
  queryFn: async (): Promise<IntakeQueues> => (await request(IntakeQueuesDocument)).intakeQueues,
});

export const updateIntakeQueues = async (
  input: IntakeQueuesInput,
  expectedVersion: number,
): Promise<IntakeQueues> =>
  (await request(UpdateIntakeQueuesDocument, { input, expectedVersion })).updateIntakeQueues.intakeQueues;
