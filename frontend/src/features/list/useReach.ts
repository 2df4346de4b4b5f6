/** Which records an action on the chosen rows is about: those, or all that match, as far as one operation reaches. */
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import { toast } from '@/ui/toast';
import type { ListKind } from './kind';
import { type Asked, pageDocument } from './rows';
import type { Chosen } from './useChosen';
import type { Rows } from './useRows';

const PAGE = 100; // as many as the server gives at once

/** Null when there are more than `most`, or they can't be read: the person has been told. */
export function useReach(kind: ListKind, asked: Asked, list: Rows, chosen: Chosen) {
  const { t } = useTranslation('list');

  const matching = async (): Promise<readonly string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(after);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  };
  const read = async (after: string | null) =>
    (await request(pageDocument(kind, 'id', false), { ...asked, first: PAGE, after })).list;

  return async (most: number): Promise<readonly string[] | null> => {
    const count = chosen.all ? list.total : chosen.ids.size;
    if (count > most) {
      toast.error(t('bulk.tooMany', { most }));
      return null;
    }
    if (!chosen.all) return [...chosen.ids];
    try {
      return (await matching()).slice(0, most);
    } catch (error) {
      toast.error(explain(error));
      return null;
    }
  };
}
