/** What a board leaves out, and how it is sorted, as its address says: the same as the list of deals (R62, B14). */
import { MINE, type Question, together } from '@/features/views';
import type { Filter } from '@/gql/graphql';
import { parseSorting } from '@/lib/sorting';
import { orderOf } from '@/live/board/order';
import type { BoardScope } from '@/live/board/session';

/** `f` and `any` are conditions, as the list writes them. */
export type BoardQuestion = Pick<Question, 'mine' | 'f' | 'any' | 'sort'> & {
  pipelineId: string;
  search: string | null;
};

/** What conditions mean is fetched only when there are some. */
async function conditionsIn({ f, any }: BoardQuestion): Promise<Filter | null> {
  if (f.length === 0) return null;
  const [{ filterOf, readConditions }, { fetchFields }] = await Promise.all([
    import('@/features/filters'),
    import('@/features/fields'),
  ]);
  return filterOf(readConditions(f, any), await fetchFields('DEAL'));
}

export async function scopeOf(question: BoardQuestion): Promise<BoardScope> {
  const { pipelineId, search, mine, sort } = question;
  const filter = together([mine ? MINE : null, await conditionsIn(question)]);
  return { pipelineId, search, filter, sort: orderOf(parseSorting(sort, [])) };
}
