/** A layout as it is now, whoever changes it meanwhile. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from '@/gql';
import { sharedNews } from '@/live/sharedNews';
import { type CardsOf, cardLayoutQuery, LAYOUTS, type Whose } from './queries';

const CardLayoutEventsDocument = graphql(`
  subscription CardLayoutEvents($after: String) {
    cardLayoutEvents(after: $after) {
      cursor
      type
      kind
    }
  }
`);

const onLayoutNews = sharedNews({
  document: CardLayoutEventsDocument,
  pick: ({ cardLayoutEvents }) => cardLayoutEvents,
  read: ({ kind }) => kind ?? null,
});

export function useCardLayout(cards: CardsOf, whose?: Whose) {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onLayoutNews((kind) =>
        queryClient.invalidateQueries({ queryKey: kind === null ? LAYOUTS : [...LAYOUTS, kind] }),
      ),
    [queryClient],
  );
  return useQuery(cardLayoutQuery(cards, whose));
}
