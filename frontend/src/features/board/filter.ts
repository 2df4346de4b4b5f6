/** What a board leaves out, as its address says: the same as the list of deals (R62). */
import type { Filter } from '@/gql/graphql';
import type { BoardScope } from '@/live/board/session';

/** `f` and `any` are conditions, as the list writes them. */
export type BoardQuestion = {
  pipelineId: string;
  search: string | null;
  /** Whose deals only. */
  ownerId: string | null;
  f: readonly unknown[] | undefined;
  any: boolean | undefined;
};

/** What conditions mean is known to the list; it is fetched only when there are some. */
async function conditionsIn({ f, any }: BoardQuestion): Promise<Filter | null> {
  if (!f) return null;
  const { conditionsOf, fetchFields, filterOf } = await import('@/features/list');
  return filterOf(conditionsOf({ f, any }), await fetchFields('DEAL'));
}

export async function scopeOf(question: BoardQuestion): Promise<BoardScope> {
  const { pipelineId, search, ownerId } = question;
  const own = ownerId === null ? null : { field: 'responsible', value: ownerId };
  const parts = [own, await conditionsIn(question)].filter((part): part is Filter => part !== null);
  return { pipelineId, search, filter: parts.length > 1 ? { all: parts } : (parts[0] ?? null) };
}
