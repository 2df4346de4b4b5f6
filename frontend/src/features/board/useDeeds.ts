/** Does things to cards, one or a stack, and says what became of it: by the cards themselves, by a toast, and for the ear. */
import { useMemo } from 'react';
import { type EnteredStage, type EnteringQuestion, isMendable } from '@/features/entering';
import { type StagedKind, useBoardWords, useStagedKind } from '@/features/staged';
import { beingDone, offerUndo } from '@/features/undo';
import type { EnteringInput } from '@/gql/graphql';
import { announce } from '@/lib/announce';
import { askAssignment, askEdit, askMove, askRemoval, type Versions } from '@/live/board/answers';
import type { Card, Person } from '@/live/board/board';
import type { Laid, Told } from '@/live/board/doings';
import { cellKey } from '@/live/board/lanes';
import type { CardChange, Deed } from '@/live/board/operations';
import { isByHand } from '@/live/board/order';
import type { BoardSession } from '@/live/board/session';
import { onTop, targetAt } from '@/live/board/target';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { type Entrance, useEntrance } from './entrance';
import { cornerOf, flyFrom } from './fly';
import { filledIn, intoLane } from './lanes';
import type { Words } from './refusals';
import { type MappedStage, partiesOf } from './stageMapping';
import { idsOf } from './useCardCommands';

/**
 * `index` counts the target column's cards without the moving ones; it means something only where a hand orders them. With
 * `lane` it counts those of the lane, into which the cards go.
 */
export type Place = { stageId: string; index: number; lane?: string };

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
  /** Puts a tag on each, or takes it off. Rejects when the server refuses all of it. */
  tag: (ids: readonly string[], tag: Person, isAdded: boolean) => Promise<void>;
  /** Gives what the server has against it: the writing is still in hand and can be mended. */
  edit: (id: string, change: CardChange) => Promise<{ error: unknown } | null>;
  remove: (ids: readonly string[]) => Promise<Told>;
};

const SEMANTICS = { won: 'SUCCESS', lost: 'FAILURE' } as const;
export type End = keyof typeof SEMANTICS;

export function useDeeds(): Deeds {
  const session = useBoardSession();
  const { t } = useBoardWords();
  const kind = useStagedKind();
  const entrance = useEntrance();
  return useMemo(() => deedsOn(kind, session, entrance, t), [kind, session, entrance, t]);
}

const transfers = () => import('@/live/board/transfer');

/** Refused cards travel home from wherever they are seen. */
const flyHome = (ids: readonly string[]) => {
  for (const id of ids) flyFrom(id, cornerOf(id));
};

type Move = Extract<Deed, { kind: 'move' }>;
type Removal = Extract<Deed, { kind: 'removal' }>;

const asEntering = (card: Card) => ({ ...card, openActivities: card.nextActivity?.openCount ?? 0 });

/** What goes with closing; null when nothing is closed. */
const closingQuestion = (entering: readonly Card[], stage: EnteredStage | null): EnteringQuestion | null =>
  stage && entering.length > 0 && stage.semantics !== 'IN_PROGRESS'
    ? { items: entering.map(asEntering), stage, demanded: null }
    : null;

const both = (one: Told, other: Told): Told => ({
  ...one,
  done: [...one.done, ...other.done],
  refused: [...one.refused, ...other.refused],
});

const NOTHING: Told = { done: [], refused: [], operationId: null };

function deedsOn(kind: StagedKind, session: BoardSession, entrance: Entrance, t: Words): Deeds {
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

  /**
   * Tells with what the person fills in; while the server finds fault with that, the cards stay where they were put, and
   * the form opens again. Null when the person thought better of it: they are back.
   */
  const tellFilled = async (
    deed: Move | Removal,
    doing: Laid,
    question: EnteringQuestion,
    tell: (laid: Laid, input: EnteringInput) => Promise<Told>,
  ): Promise<Told | null> => {
    let laid = doing;
    const told = await entrance.forms.fillIn(question, async (input) => {
      const answer = await tell(laid, input);
      const [refusal] = answer.refused;
      if (answer.done.length > 0 || refusal?.kind !== 'refused' || !isMendable(refusal.error)) return answer;
      laid = doings.lay(deed, doing.itemIds);
      throw refusal.error;
    });
    if (!told) doings.withdraw(laid, flyHome);
    return told;
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
    const laid = lacking.map((refusal) => ({ refusal, doing: doings.lay(deed, [refusal.itemId]) }));
    let all: Told = { ...told, refused: told.refused.filter(({ kind }) => kind !== 'fields') };
    let isStopped = false;
    for (const { refusal, doing } of laid) {
      const [card] = cardsOf([refusal.itemId]);
      const stage = card && stageOf(card);
      if (isStopped || !stage) doings.withdraw(doing, flyHome);
      const question = stage && { items: [asEntering(card)], stage, demanded: refusal.fields };
      const filled = isStopped || !question ? null : await tellFilled(deed, doing, question, tell);
      if (filled) {
        all = both(all, filled);
      } else {
        isStopped = true;
        // Of a single card whoever has stopped knows.
        if (laid.length > 1 || told.done.length > 0) all = { ...all, refused: [...all.refused, refusal] };
      }
    }
    return all;
  };

  /** With all that is asked on the way: what goes with closing, then what the stages demand. */
  const bring = async (
    deed: Move | Removal,
    doing: Laid,
    closing: EnteringQuestion | null,
    stageOf: (card: Card) => EnteredStage | undefined,
    tell: (laid: Laid, input: EnteringInput) => Promise<Told>,
  ): Promise<Told> => {
    let given: EnteringInput = {};
    const begin = (laid: Laid, input: EnteringInput) => {
      given = input;
      return tell(laid, input);
    };
    const begun = closing ? await tellFilled(deed, doing, closing, begin) : await begin(doing, {});
    if (!begun) return NOTHING;
    return fillIn(begun, deed, stageOf, (laid, more) => tell(laid, { ...given, ...more }));
  };

  const isCompletion = (ids: readonly string[], { stageId }: Place) =>
    kind.completesApart !== undefined &&
    store.view.columns.get(stageId)?.stage.semantics === 'SUCCESS' &&
    cardsOf(ids).some((card) => card.stageId !== stageId);

  /** Each stays where it was put while it is asked what comes of it; whoever stops leaves the rest where they were. */
  const complete = async (given: readonly string[], { stageId }: Place): Promise<Told> => {
    const may = cardsOf(given).filter((card) => card.stageId !== stageId && card.access.canUpdate);
    if (may.length === 0) toast.error(t('barrier.READ_ONLY'));
    const move: Move = { ...onTop(stageId), kind: 'move' };
    const laid = idsOf(may).map((id) => ({ id, doing: doings.lay(move, [id]) }));
    const done: string[] = [];
    let isStopped = false;
    for (const { id, doing } of laid) {
      isStopped ||= !(await entrance.completions.ask({ id }));
      if (isStopped) {
        doings.withdraw(doing, flyHome);
      } else {
        doings.keepUntilTold(doing);
        done.push(id);
      }
    }
    return { ...NOTHING, done };
  };

  const deeds: Deeds = {
    move: async (given, { stageId, index, lane }) => {
      const column = store.view.columns.get(stageId);
      if (!column) return NOTHING;
      const { stage } = column;
      const into = intoLane(store.board.lanes, store.view, lane, cardsOf(given));
      const cell = () =>
        lane === undefined
          ? store.view.columns.get(stageId)
          : store.view.laned?.cells.get(cellKey(stageId, lane));
      const entering = cardsOf(given).filter((card) => card.stageId !== stageId);
      const byHand = isByHand(store.board.order);
      if (!byHand && entering.length === 0 && !into) {
        toast.info(t('barrier.SORTED'));
        return NOTHING;
      }
      const ids = byHand || into ? given : idsOf(entering);
      const rest = (cell()?.ids ?? []).filter((id) => !ids.includes(id));
      const target = byHand ? targetAt(stageId, rest, index) : onTop(stageId);
      const move: Move = { ...target, kind: 'move', ...(into && { into }) };
      const titles = titlesOf(ids);
      const doing = doings.lay(move, ids);
      const { count = 0, ids: shown = [] } = cell() ?? {};
      const name = into?.lane.name ? `${stage.name} · ${into.lane.name}` : stage.name;
      const where = { stage: name, place: shown.indexOf(ids[0] ?? '') + 1, all: count };
      const tell = async (laid: Laid, input: EnteringInput) => {
        // Behind what is loaded of the column its place is not known.
        announce(say(where.place > 0 ? 'move.done' : 'move.moved', laid.itemIds, where));
        const filled = { ...move, input: filledIn(input, into) };
        const ask = (versions: Versions) => askMove(laid, filled, versions);
        const told = await doings.tell({ ...laid, ...filled }, ask, flyHome);
        if (told.done.length > 0)
          offerUndo(told.operationId, say('move.moved', told.done, where), {
            isQuiet: entering.length === 0 && !into,
          });
        return told;
      };
      const told = await bring(move, doing, closingQuestion(entering, stage), () => stage, tell);
      complain(told, titles);
      return told;
    },
    close: async (ids, end) => {
      const stage = store.view.stages.find(({ semantics }) => semantics === SEMANTICS[end]);
      if (stage) await enter(ids, { stageId: stage.id, index: 0 });
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
      const stageOf = (card: Card) => stages.get(card.stageId);
      const parties = partiesOf(cardsOf(ids), stageOf).map((party) => ({
        doing: doings.lay(removal, idsOf(party.cards)),
        closing: closingQuestion(party.cards, party.stage),
      }));
      announce(say('transferred', ids, { name }));
      let told = NOTHING;
      let isStopped = false;
      for (const { doing, closing } of parties) {
        if (isStopped) {
          doings.withdraw(doing, flyHome);
          continue;
        }
        const one = await bring(removal, doing, closing, stageOf, tell);
        isStopped = one.done.length + one.refused.length === 0;
        told = both(told, one);
      }
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
    tag: async (ids, { id, name }, isAdded) => {
      const { bulkTag } = await import('@/features/tags');
      const change = isAdded ? { addIds: [id] } : { removeIds: [id] };
      const { updatedIds, skipped, operationId } = await bulkTag({
        kind: kind.kind,
        ids: [...ids],
        ...change,
      });
      const what = t(isAdded ? 'tagged' : 'untagged', { name, count: updatedIds.length });
      announce(what);
      offerUndo(operationId ?? null, what, { isQuiet: true });
      if (skipped.length > 0) toast.error(t('tagSkipped', { count: skipped.length }));
    },
    edit: async (id, change) => {
      const doing = doings.lay({ kind: 'change', change }, [id]);
      announce(t('edited', { title: titleOf(id) }));
      const known = () => store.board.records.get(id)?.card;
      const told = await doings.tell(
        doing,
        (versions) => askEdit(kind.writing, doing, change, versions, known),
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
      const told = await doings.tell(doing, () => askRemoval(kind.writing, doing), flyHome);
      if (told.done.length > 0) offerUndo(told.operationId, what);
      complain(told, titles);
      return told;
    },
  };
  const enter: Deeds['move'] = (ids, to) =>
    isCompletion(ids, to) ? complete(ids, to) : beingDone(deeds.move(ids, to));
  return {
    ...deeds,
    move: enter,
    transfer: (ids, to) => beingDone(deeds.transfer(ids, to)),
    assign: (ids, person) => beingDone(deeds.assign(ids, person)),
    tag: (ids, tag, isAdded) => beingDone(deeds.tag(ids, tag, isAdded)),
    edit: (id, change) => beingDone(deeds.edit(id, change)),
    remove: (ids) => beingDone(deeds.remove(ids)),
  };
}
