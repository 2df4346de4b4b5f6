/** Does things to cards, one or a stack, and says what became of it: by the cards themselves, by a toast, and for the ear. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { offerUndo } from '@/features/undo';
import { announce } from '@/lib/announce';
import { askAssignment, askEdit, askMove, askRemoval } from '@/live/board/answers';
import type { Person } from '@/live/board/board';
import type { Told } from '@/live/board/doings';
import type { CardChange } from '@/live/board/operations';
import type { BoardSession } from '@/live/board/session';
import { targetAt } from '@/live/board/target';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { cornerOf, flyFrom } from './fly';
import { refusalsTold, type Words } from './refusals';

/** `index` counts the target column's cards without the moving ones. */
export type Place = { stageId: string; index: number };

/** `ids` in the order in which the cards are to stand. Each resolves when the server has answered and all is said. */
export type Deeds = {
  move: (ids: readonly string[], to: Place) => Promise<Told>;
  /** As won, or lost: to the top of the pipeline's first stage of that kind. */
  close: (ids: readonly string[], end: End) => Promise<void>;
  assign: (ids: readonly string[], person: Person) => Promise<Told>;
  /** Gives what the server has against it: the writing is still in hand and can be mended. */
  edit: (id: string, change: CardChange) => Promise<{ error: unknown } | null>;
  remove: (ids: readonly string[]) => Promise<Told>;
};

const SEMANTICS = { won: 'SUCCESS', lost: 'FAILURE' } as const;
export type End = keyof typeof SEMANTICS;

export function useDeeds(): Deeds {
  const session = useBoardSession();
  const { t } = useTranslation('board');
  return useMemo(() => deedsOn(session, t), [session, t]);
}

/** Refused cards travel home from wherever they are seen. */
const flyHome = (ids: readonly string[]) => {
  for (const id of ids) flyFrom(id, cornerOf(id));
};

function deedsOn(session: BoardSession, t: Words): Deeds {
  const { store, doings } = session;
  const titleOf = (id: string) => store.cardOf(id)?.title ?? '';
  /** One card is spoken of by its title, a stack by its number. */
  const say = (
    what: 'move.done' | 'move.moved' | 'assigned' | 'deleted',
    ids: readonly string[],
    more: { stage?: string; place?: number; all?: number; name?: string } = {},
  ) =>
    ids.length === 1
      ? t(what, { title: titleOf(ids[0] ?? ''), ...more })
      : t(`${what}Stack`, { count: ids.length, ...more });
  const complain = ({ done, refused }: Told, titles: ReadonlyMap<string, string>) => {
    if (refused.length > 0)
      toast.error(refusalsTold(refused, refused.length + done.length, (id) => titles.get(id) ?? '', t));
  };
  const titlesOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, titleOf(id)]));

  const deeds: Deeds = {
    move: async (ids, { stageId, index }) => {
      const column = store.view.columns.get(stageId);
      const rest = column?.ids.filter((id) => !ids.includes(id)) ?? [];
      const target = targetAt(stageId, rest, index);
      const titles = titlesOf(ids);
      const stays = ids.every((id) => column?.ids.includes(id));
      const doing = doings.lay({ kind: 'move', ...target }, ids);
      const { count = 0, stage } = store.view.columns.get(stageId) ?? {};
      const where = { stage: stage?.name ?? '', place: index + 1, all: count };
      announce(say('move.done', ids, where));
      const told = await doings.tell(doing, (versions) => askMove(doing, target, versions), flyHome);
      if (told.done.length > 0) offerUndo(told.operationId, say('move.moved', told.done, where), stays);
      complain(told, titles);
      return told;
    },
    close: async (ids, end) => {
      const stage = store.view.stages.find(({ semantics }) => semantics === SEMANTICS[end]);
      if (stage) await deeds.move(ids, { stageId: stage.id, index: 0 });
    },
    assign: async (ids, responsible) => {
      const titles = titlesOf(ids);
      const doing = doings.lay({ kind: 'change', change: { responsible } }, ids);
      const told = await doings.tell(doing, () => askAssignment(doing, responsible.id), flyHome);
      if (told.done.length > 0)
        offerUndo(told.operationId, say('assigned', told.done, { name: responsible.name }));
      complain(told, titles);
      return told;
    },
    edit: async (id, change) => {
      const doing = doings.lay({ kind: 'change', change }, [id]);
      announce(t('edited', { title: titleOf(id) }));
      const known = () => store.board.records.get(id)?.card;
      const told = await doings.tell(
        doing,
        (versions) => askEdit(doing, change, versions, known),
        () => undefined,
      );
      if (told.done.length > 0) offerUndo(told.operationId, t('edited', { title: titleOf(id) }));
      const [refusal] = told.refused;
      return refusal?.kind === 'refused' ? refusal : null;
    },
    remove: async (ids) => {
      const titles = titlesOf(ids);
      const what = say('deleted', ids);
      const doing = doings.lay({ kind: 'removal' }, ids);
      announce(what);
      const told = await doings.tell(doing, () => askRemoval(doing), flyHome);
      if (told.done.length > 0) offerUndo(told.operationId, what);
      complain(told, titles);
      return told;
    },
  };
  return deeds;
}
