/** Jobs as the server tells them, and what is done about them. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { JobFieldsFragment, JobState } from '@/gql/graphql';
import { follow } from '@/live/subscription';
import { request } from '@/live/transport';

graphql(`
  fragment JobFields on Job {
    id
    name
    subject
    state
    attempt
    starter {
      id
      name
    }
    due
    createdAt
    startedAt
    finishedAt
    progress {
      done
      total
    }
    result
    error
    operationId
    version
  }
`);

const JobsDocument = graphql(`
  query Jobs($states: [JobState!], $after: String) {
    jobs(states: $states, after: $after) {
      totalCount
      nodes {
        ...JobFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const JobDocument = graphql(`
  query Job($id: ID!) {
    node(id: $id) {
      __typename
      ... on Job {
        ...JobFields
      }
    }
  }
`);

const JobEventsDocument = graphql(`
  subscription JobEvents {
    jobEvents {
      type
      job {
        ...JobFields
      }
    }
  }
`);

const RetryDocument = graphql(`
  mutation RetryJob($id: ID!) {
    retryJob(id: $id) {
      job {
        ...JobFields
      }
    }
  }
`);

const CancelDocument = graphql(`
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      job {
        ...JobFields
      }
    }
  }
`);

export type Job = JobFieldsFragment;

export const JOBS = ['jobs'] as const;

export const fetchJobs = async (states: readonly JobState[] | null, after: string | null) =>
  (await request(JobsDocument, { states: states && [...states], after })).jobs;

/** Null when it is gone. */
export async function fetchJob(id: string): Promise<Job | null> {
  const { node } = await request(JobDocument, { id });
  return node?.__typename === 'Job' ? node : null;
}

export const jobQuery = (id: string) => queryOptions({ queryKey: ['job', id], queryFn: () => fetchJob(id) });

export const retryJob = async (id: string): Promise<Job> =>
  (await request(RetryDocument, { id })).retryJob.job;

export const cancelJob = async (id: string): Promise<Job> =>
  (await request(CancelDocument, { id })).cancelJob.job;

/** Told each job that changes, and null when what was read before may be old. Call to end it. */
export function onJobNews(listener: (news: Job | null) => void): () => void {
  return follow({
    document: JobEventsDocument,
    variables: () => ({}),
    onData: ({ jobEvents: { type, job } }) => {
      listener(job ?? null);
      return type === 'READY';
    },
  });
}
