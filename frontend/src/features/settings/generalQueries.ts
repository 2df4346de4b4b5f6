/** Settings of the whole installation: what counters count (R52), and whether it is told who opens records (R61). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { GeneralQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const GeneralDocument = graphql(`
  query General {
    logViews
    counters {
      mode
    }
  }
`);

const SetLogViewsDocument = graphql(`
  mutation SetLogViews($logViews: Boolean!) {
    setLogViews(logViews: $logViews) {
      logViews
    }
  }
`);

const SetCounterModeDocument = graphql(`
  mutation SetCounterMode($mode: CounterMode!) {
    setCounterMode(mode: $mode) {
      mode
    }
  }
`);

export type General = { logViews: boolean; mode: GeneralQuery['counters']['mode'] };

export const generalQuery = queryOptions({
  queryKey: ['settings', 'general'],
  queryFn: async (): Promise<General> => {
    const { logViews, counters } = await request(GeneralDocument);
    return { logViews, mode: counters.mode };
  },
});

export const setLogViews = async (logViews: boolean): Promise<Partial<General>> =>
  (await request(SetLogViewsDocument, { logViews })).setLogViews;

export const setCounterMode = async (mode: General['mode']): Promise<Partial<General>> =>
  (await request(SetCounterModeDocument, { mode })).setCounterMode;
