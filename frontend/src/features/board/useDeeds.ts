/** Does things to cards, one or a stack, and says what became of it: by the cards themselves, by a toast, and for the ear. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnteredStage, EnteringQueue } from '@/features/entering';
import { beingDone, offerUndo } from '@/features/undo';
import type { EnteringInput } from '@/gql/graphql';
import { announce } from '@/lib/announce';
import { askAssignment, askEdit, askMove, askRemoval, type Versions } from '@/live/board/answers';
import type { Card, Person } from '@/live/board/board';
import type { Laid, Told } from '@/live/board/doings';
import type { CardChange, Deed } from '@/live/board/operations';
import type { BoardSession } from '@/live/board/session';
import { targetAt } from '@/live/board/target';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { useEntrance } from './entrance';
import { cornerOf, flyFrom } from './fly';
import type { Words } from './refusals';
import type { MappedStage } from './stageMapping';

/** `index` counts the target column's cards without the moving ones. */
export type Place = { stageId: string; index: number };

/** Another pipeline, by its name, and to which stage of it the deals of each stage go, by that stage's id. */
export type Elsewhere = { id: string; name: string; stages: ReadonlyMap<string, MappedStage> };

/** `ids` in the order in which the cards are to stand. Each resolves when the server has answered and all is said. */
export type Deeds = {
  move: (ids: readonly string[], to: Place) => Promise<Told>;
  /** As won, or lost: to the top of the pipeline's first stage of that kind. */
  close: (ids: readonly string[], end: End) => Promise<void>;
  /** To another pipeline: off this board at once. */
  transfer: (ids: readonly string[], to: Elsewhere) => Promise<Told>;
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
  const entrance = useEntrance();
  return useMemo(() => deedsOn(session, entrance, t), [session, entrance, t]);
}

const transfers = () => import('@/live/board/transfer');

/** Refused cards travel home from wherever they are seen. */
const flyHome = (ids: readonly string[]) => {
  for (const id of ids) flyFrom(id, cornerOf(id));
};

type Move = Extract<Deed, { kind: 'move' }>;
type Removal = Extract<Deed, { kind: 'removal' }>;

const asEntering = (card: Card) => ({ ...card, openActivities: card.nextActivity?.openCount ?? 0 });

const NOTHING: Told = { done: [], refused: [], operationId: null };

function deedsOn(session: BoardSession, entrance: EnteringQueue, t: Words): Deeds {
  const { store, doings } = session;
  const titleOf = (id: string) => store.cardOf(id)?.title ?? '';
  /** One card is spoken of by its title, a stack by its number. */
  const say = (
    what: 'move.done' | 'move.moved' | 'transferred' | 'assigned' | 'deleted',
    ids: readonly string[],
    more: { stage?: string; place?: number; all?: number; name?: string; title?: string } = {},
  ) =>
    ids.length === 1
      ? t(what, { title: titleOf(ids[0] ?? ''), ...more })
      : t(`${what}Stack`, { count: ids.length, ...more });
  const complain = ({ done, refused }: Told, titles: ReadonlyMap<string, string>) => {
    if (refused.length === 0) return;
    void import('./refusals').then(({ refusalsTold }) =>
      toast.error(refusalsTold(refused, refused.length + done.length, (id) => titles.get(id) ?? '', t)),
    );
  };
  const cardsOf = (ids: readonly string[]) => ids.flatMap((id) => store.cardOf(id) ?? []);
  const titlesOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, titleOf(id)]));

  /** What goes with closing; nothing when they don't close, null when the person thought better of it. */
  const askToClose = async (
    entering: readonly Card[],
    stage: EnteredStage,
  ): Promise<EnteringInput | null> => {
    if (entering.length === 0 || stage.semantics === 'IN_PROGRESS') return {};
    return entrance.ask({ deals: entering.map(asEntering), stage, demanded: null });
  };

  /**
   * Cards of which their stage demands more stay where they were put while it is asked for, one after the other. Whoever
   * stops leaves the rest of them where they were.
   */
  const fillIn = async (
    told: Told,
    deed: Move | Removal,
    stageOf: (card: Card) => EnteredStage | undefined,
    tell: (laid: Laid, input: EnteringInput) => Promise<Told>,
  ): Promise<Told> => {
    const lacking = told.refused.flatMap((refusal) => (refusal.kind === 'fields' ? [refusal] : []));
    const laid = lacking.map((refusal) => ({ refusal, doing: doings.lay(deed, [refusal.dealId]) }));
    let all = { ...told, refused: told.refused.filter(({ kind }) => kind !== 'fields') };
    let isStopped = false;
    for (const { refusal, doing } of laid) {
      const [card] = cardsOf([refusal.dealId]);
      const stage = card && stageOf(card);
      const given =
        isStopped || !stage
          ? null
          : await entrance.ask({ deals: [asEntering(card)], stage, demanded: refusal.fields });
      if (given) {
        const { done, refused } = await tell(doing, given);
        all = { ...all, done: [...all.done, ...done], refused: [...all.refused, ...refused] };
      } else {
        isStopped = true;
        doings.withdraw(doing, flyHome);
        // Of a single card whoever has stopped knows.
        if (laid.length > 1 || told.done.length > 0) all = { ...all, refused: [...all.refused, refusal] };
      }
    }
    return all;
  };

  const deeds: Deeds = {
    move: async (ids, { stageId, index }) => {
      const column = store.view.columns.get(stageId);
      if (!column) return NOTHING;
      const { stage } = column;
      const rest = column.ids.filter((id) => !ids.includes(id));
      const move: Move = { ...targetAt(stageId, rest, index), kind: 'move' };
      const titles = titlesOf(ids);
      const entering = cardsOf(ids).filter((card) => card.stageId !== stageId);
      const doing = doings.lay(move, ids);
      const { count = 0 } = store.view.columns.get(stageId) ?? {};
      const where = { stage: stage.name, place: index + 1, all: count };
      const closing = await askToClose(entering, stage);
      if (!closing) {
        doings.withdraw(doing, flyHome);
        return NOTHING;
      }
      announce(say('move.done', ids, where));
      const tell = async (laid: Laid, input: EnteringInput) => {
        const ask = (versions: Versions) => askMove(laid, { ...move, input }, versions);
        const told = await doings.tell({ ...laid, ...move, input }, ask, flyHome);
        if (told.done.length > 0)
          offerUndo(told.operationId, say('move.moved', told.done, where), {
            isQuiet: entering.length === 0,
          });
        return told;
      };
      const told = await fillIn(
        await tell(doing, closing),
        move,
        () => stage,
        (laid, given) => tell(laid, { ...closing, ...given }),
      );
      complain(told, titles);
      return told;
    },
    close: async (ids, end) => {
      const stage = store.view.stages.find(({ semantics }) => semantics === SEMANTICS[end]);
      if (stage) await beingDone(deeds.move(ids, { stageId: stage.id, index: 0 }));
    },
    transfer: async (ids, { id: pipelineId, name, stages }) => {
      const titles = titlesOf(ids);
      const steps = new Map([...stages].map(([from, to]) => [from, to.id]));
      const removal: Removal = { kind: 'removal' };
      const boardId = store.board.pipeline.id;
      const tell = async (laid: Laid, input: EnteringInput) => {
        const ask = async (versions: Versions) =>
          (await transfers()).askTransfer(laid, { pipelineId, steps }, boardId, input, versions);
        const told = await doings.tell(laid, ask, flyHome);
        const [first = ''] = told.done;
        const what = say('transferred', told.done, { name, title: titles.get(first) ?? '' });
        if (told.done.length > 0) offerUndo(told.operationId, what);
        return told;
      };
      const doing = doings.lay(removal, ids);
      announce(say('transferred', ids, { name }));
      const told = await fillIn(await tell(doing, {}), removal, (card) => stages.get(card.stageId), tell);
      complain(told, titles);
      return told;
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
  return {
    ...deeds,
    move: (ids, to) => beingDone(deeds.move(ids, to)),
    transfer: (ids, to) => beingDone(deeds.transfer(ids, to)),
    assign: (ids, person) => beingDone(deeds.assign(ids, person)),
    edit: (id, change) => beingDone(deeds.edit(id, change)),
    remove: (ids) => beingDone(deeds.remove(ids)),
  };
}
