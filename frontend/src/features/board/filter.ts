/** What a board leaves out, how it is sorted and parted, as its address says: the first two as the list of deals (R62, B13, B14). */
import { MINE, type Question, together } from '@/features/views';
import type { Filter, ItemKind } from '@/gql/graphql';
import { parseSorting } from '@/lib/sorting';
import type { Lanes } from '@/live/board/lanes';
import { orderOf } from '@/live/board/order';
import type { BoardScope } from '@/live/board/reading';

/** `f` and `any` are conditions, as the list writes them. */
export type BoardQuestion = Pick<Question, 'mine' | 'f' | 'any' | 'sort' | 'lanes'> & {
  kind: ItemKind;
  pipelineId: string;
  search: string | null;
};

/** What conditions mean is fetched only when there are some. */
async function conditionsIn(kind: ItemKind, { f, any }: Pick<Question, 'f' | 'any'>): Promise<Filter | null> {
  if (f.length === 0) return null;
  const [{ filterOf, readConditions }, { fetchFields }] = await Promise.all([
    import('@/features/filters'),
    import('@/features/fields'),
  ]);
  return filterOf(readConditions(f, any), await fetchFields(kind));
}

/** None for a field that is none to part a board by, or is there no more. */
async function lanesBy(kind: ItemKind, field: string | undefined): Promise<Lanes | null> {
  if (field === undefined) return null;
  const { fetchFields } = await import('@/features/fields');
  const found = (await fetchFields(kind)).find(({ code, partsBoards }) => partsBoards && code === field);
  return found ? { ...found, type: found.type as Lanes['type'] } : null;
}

/** Which items of a kind are meant, whatever the mode. */
export const itemsIn = async (
  kind: ItemKind,
  question: Pick<Question, 'mine' | 'f' | 'any'>,
): Promise<Filter | null> => together([question.mine ? MINE : null, await conditionsIn(kind, question)]);

export async function scopeOf(question: BoardQuestion): Promise<BoardScope> {
  const { kind, pipelineId, search, sort } = question;
  const [filter, lanes] = await Promise.all([itemsIn(kind, question), lanesBy(kind, question.lanes)]);
  return { pipelineId, search, filter, sort: orderOf(parseSorting(sort, [])), lanes };
}
