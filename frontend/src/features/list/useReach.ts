/** Which records an action is about: one, those that are chosen, or all that match. */
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import { toast } from '@/ui/toast';
import type { Target } from './bulk';
import type { ListKind } from './kind';
import { type Asked, pageDocument } from './rows';
import type { Chosen } from './useChosen';
import type { Rows } from './useRows';

export type Reached = { target: Target; count: number };

/** As many as the server names on one page, and an activity can be planned with at once. */
const MOST_NAMED = 100;

export function useReach(kind: ListKind, asked: Asked, list: Rows, chosen: Chosen) {
  const { t } = useTranslation('list');

  /** A row of the selection stands for all of it, and so does none at all. */
  const isOfChosen = (subject: string | null) => subject === null || chosen.all || chosen.ids.has(subject);

  const reach = (subject: string | null): Reached => {
    if (subject !== null && !isOfChosen(subject))
      return { target: { ids: [subject], allMatching: false }, count: 1 };
    const { filter, search } = asked;
    if (chosen.all) return { target: { ids: null, allMatching: true, filter, search }, count: list.total };
    return { target: { ids: [...chosen.ids], allMatching: false }, count: chosen.ids.size };
  };

  /** For what has to name each of them. Null when there are too many, or they can't be read: the person has been told. */
  const named = async ({ target, count }: Reached, most = MOST_NAMED): Promise<Reached | null> => {
    if (count > most) {
      toast.error(t('bulk.tooMany', { most }));
      return null;
    }
    if (!target.allMatching) return { target, count };
    try {
      const page = await request(pageDocument(kind, 'id', false), {
        ...asked,
        first: MOST_NAMED,
        after: null,
      });
      const ids = page.list.nodes.map(({ id }) => id);
      return { target: { ids, allMatching: false }, count: ids.length };
    } catch (error) {
      toast.error(explain(error));
      return null;
    }
  };
  return { isOfChosen, reach, named };
}
