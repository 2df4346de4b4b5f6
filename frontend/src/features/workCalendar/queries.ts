/** When the company works (R19), and when something is due if nobody says so (R49). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { WorkCalendarFieldsFragment, WorkCalendarInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment WorkCalendarFields on WorkCalendar {
    timeZone
    workdays
    starts
    ends
    holidays {
      day
      name
    }
    version
  }
`);

const WorkCalendarDocument = graphql(`
  query WorkCalendar {
    workCalendar {
      ...WorkCalendarFields
    }
  }
`);

const UpdateDocument = graphql(`
  mutation UpdateWorkCalendar($input: WorkCalendarInput!, $expectedVersion: Int!) {
    updateWorkCalendar(input: $input, expectedVersion: $expectedVersion) {
      workCalendar {
        ...WorkCalendarFields
      }
    }
  }
`);

const SuggestDocument = graphql(`
  query SuggestDeadline {
    suggestDeadline
  }
`);

export type WorkCalendar = WorkCalendarFieldsFragment;
export type Weekday = WorkCalendar['workdays'][number];
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

export const workCalendarQuery = queryOptions({
  queryKey: ['workCalendar'],
  queryFn: async (): Promise<WorkCalendar> => (await request(WorkCalendarDocument)).workCalendar,
});

export const updateWorkCalendar = async (
  input: WorkCalendarInput,
  expectedVersion: number,
): Promise<WorkCalendar> =>
  (await request(UpdateDocument, { input, expectedVersion })).updateWorkCalendar.workCalendar;

/** It moves on with the clock: of a minute ago it is still good enough. */
export const suggestedDeadlineQuery = queryOptions({
  queryKey: ['workCalendar', 'deadline'],
  queryFn: async () => (await request(SuggestDocument)).suggestDeadline,
  staleTime: 60_000,
});
