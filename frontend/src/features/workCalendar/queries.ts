/** When the company works (R19), and when something is due if nobody says so (R49). */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
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
    country
    region
    workedDays
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

const PublicHolidaysDocument = graphql(`
  query PublicHolidays($year: Int!) {
    workCalendar {
      publicHolidays(year: $year) {
        day
        name
      }
    }
  }
`);

const HolidayCountriesDocument = graphql(`
  query HolidayCountries {
    holidayCountries
  }
`);

const HolidayRegionsDocument = graphql(`
  query HolidayRegions($country: String!) {
    holidayRegions(country: $country) {
      code
      name
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

/** Those of the country that the calendar keeps, none without one, in a language that follows from the person's. */
export const publicHolidaysQuery = ({ country, region }: WorkCalendar, year: number, locale: string) =>
  queryOptions({
    queryKey: ['workCalendar', 'public', country, region, year, locale],
    queryFn: async () =>
      country ? (await request(PublicHolidaysDocument, { year })).workCalendar.publicHolidays : [],
    placeholderData: keepPreviousData,
  });

export const holidayCountriesQuery = queryOptions({
  queryKey: ['holidayCountries'],
  queryFn: async () => (await request(HolidayCountriesDocument)).holidayCountries,
  staleTime: Number.POSITIVE_INFINITY,
});

export const holidayRegionsQuery = (country: string) =>
  queryOptions({
    queryKey: ['holidayRegions', country],
    queryFn: async () => (await request(HolidayRegionsDocument, { country })).holidayRegions,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** It moves on with the clock: of a minute ago it is still good enough. */
export const suggestedDeadlineQuery = queryOptions({
  queryKey: ['workCalendar', 'deadline'],
  queryFn: async () => (await request(SuggestDocument)).suggestDeadline,
  staleTime: 60_000,
});
