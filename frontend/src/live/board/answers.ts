/** Tells the server of one operation each, and reads from its answer what became of every deal. */
import type { MissingFieldsFragment, MoveDealsMutation } from '@/gql/graphql';
import { GraphError, request } from '../transport';
import type { Card, Person } from './board';
import { AssignDealsDocument, MoveDealDocument, MoveDealsDocument } from './documents';
import type { CardChange, Confirmation, Doing, Entry } from './operations';

/** Why a deal stayed as it was: somebody was faster, it is not allowed, or the stage demands fields that are empty. */
export type Refusal = { itemId: string } & (
  | { kind: 'conflict'; card: Card; by: Person | null; at: string | null; change: string | null }
  | { kind: 'refused'; error: unknown }
  | { kind: 'fields'; fields: MissingFieldsFragment['fields'] }
);

export type Answer = Confirmation & { refused: readonly Refusal[]; operationId: string | null };

/** The versions to name, by deal. */
export type Versions = ReadonlyMap<string, number>;

type Outcome = MoveDealsMutation['moveItems']['outcomes'][number];
type Refused = Omit<Extract<Outcome, { __typename: 'CardRefused' }>, '__typename'>;

function refusalOf({ itemId, code, reason, message }: Refused): Refusal {
  const fields = reason ? [{ path: '', code: reason, message }] : [];
  return { itemId, kind: 'refused', error: new GraphError(code, message, fields) };
}

export function answerOf(outcomes: readonly Outcome[], operationId: string | null): Answer {
  const [first] = outcomes.filter((outcome) => outcome.__typename !== 'CardRefused');
  return {
    cursor: first?.cursor ?? null,
    cards: outcomes.flatMap((outcome) => (outcome.__typename === 'CardRefused' ? [] : [outcome.card])),
    goneIds: [],
    totals: outcomes.flatMap((outcome) => (outcome.__typename === 'CardMoved' ? outcome.totals : [])),
    refused: outcomes.flatMap((outcome): Refusal[] => {
      if (outcome.__typename === 'CardRefused') return [refusalOf(outcome)];
      if (outcome.__typename === 'CardMoved') return [];
      if (outcome.__typename === 'FieldsRequired') {
        return [{ itemId: outcome.card.id, kind: 'fields', fields: outcome.fields }];
      }
      const { card, changedBy: by, changedAt: at, kind: change } = outcome;
      return [{ itemId: card.id, kind: 'conflict', card, by, at, change }];
    }),
    operationId,
  };
}

/** Where the doing's cards go, and what is filled in on the way. */
export async function askMove(
  { clientOpId, itemIds }: Doing,
  { stageId, before, after, input }: Entry,
  versions: Versions,
): Promise<Answer> {
  const moves = itemIds.map((id) => ({ id, expectedVersion: versions.get(id) ?? 0 }));
  const target = { stageId, before, after, input: input ?? null, clientOpId };
  const [only] = moves;
  if (only && moves.length === 1) {
    const { moveItem } = await request(MoveDealDocument, { ...only, ...target });
    return answerOf([moveItem], moveItem.__typename === 'CardMoved' ? moveItem.operationId : null);
  }
  const { outcomes, operationId } = (await request(MoveDealsDocument, { moves, ...target })).moveItems;
  return answerOf(outcomes, operationId);
}

export async function askAssignment(
  { clientOpId, itemIds: ids }: Doing,
  responsibleId: string,
): Promise<Answer> {
  const { assignCards } = await request(AssignDealsDocument, { ids: [...ids], responsibleId, clientOpId });
  const { cards, removedIds, skipped, operationId } = assignCards;
  return {
    cursor: null,
    cards,
    goneIds: removedIds,
    totals: [],
    refused: skipped.map(refusalOf),
    operationId,
  };
}

/** What is said to the server in the way of each kind. No card: it is out of the person's sight now. */
export type CardWriting = {
  edit: (
    id: string,
    change: CardChange,
    expectedVersion: number,
    clientOpId: string,
  ) => Promise<{ card: Partial<Card> | null; operationId: string | null }>;
  remove: (
    ids: readonly string[],
    clientOpId: string,
  ) => Promise<{ deletedIds: readonly string[]; operationId: string | null }>;
};

/** `known`: the card without the change, as far as it is known when the answer comes. */
export async function askEdit(
  { edit }: CardWriting,
  { clientOpId, itemIds }: Doing,
  change: CardChange,
  versions: Versions,
  known: () => Card | null | undefined,
): Promise<Answer> {
  const [id = ''] = itemIds;
  const { card: edited, operationId } = await edit(id, change, versions.get(id) ?? 0, clientOpId);
  const card = known();
  const cards = card && edited ? [{ ...card, ...edited }] : [];
  return { cursor: null, cards, goneIds: edited ? [] : [id], totals: [], refused: [], operationId };
}

export async function askRemoval({ remove }: CardWriting, { clientOpId, itemIds }: Doing): Promise<Answer> {
  const { deletedIds, operationId } = await remove(itemIds, clientOpId);
  return { cursor: null, cards: [], goneIds: deletedIds, totals: [], refused: [], operationId };
}
