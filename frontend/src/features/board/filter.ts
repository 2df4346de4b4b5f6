/** What a board leaves out, as its address says: the same as the list of deals (R62). */
import { MINE, type Question, together } from '@/features/views';
import type { Filter } from '@/gql/graphql';
import type { BoardScope } from '@/live/board/session';

/** `f` and `any` are conditions, as the list writes them. */
export type BoardQuestion = Pick<Question, 'mine' | 'f' | 'any'> & {
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
  const { pipelineId, search, mine } = question;
  return { pipelineId, search, filter: together([mine ? MINE : null, await conditionsIn(question)]) };
}
