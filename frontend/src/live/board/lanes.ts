/**
 * The lanes of a board: its columns parted by the value that each card bears of one field (B13). What a lane holds of a
 * column, a cell, follows from the cards that are known; its totals are the server's. Pure.
 */
import type { EnteringInput, Filter } from '@/gql/graphql';
import type { Board, Card, Column } from './board';

/** The field by whose values a board is parted, as the server describes it. */
export type Lanes = {
  code: string;
  type: 'USER' | 'COMPANY' | 'PICK_LIST';
  inputName: string;
  custom: boolean;
};

/** The lane of cards without a value. */
export const NONE = 'none';

/** What a lane stands for: `id` is null in the lane of none. */
export type Lane = { id: string | null; name: string; color: string | null };

/** What is put into a lane, of which lanes. */
export type Into = { lanes: Lanes; lane: Lane };

/** What a card bears of a field that makes lanes. */
export type Laned = Partial<Pick<Card, 'responsible' | 'company' | 'picked'>>;

const picksOf = ({ picked }: Pick<Card, 'picked'>) => picked as Readonly<Record<string, string>>;

/** The key of the lane a card is in. Without lanes all are in one. */
export function laneOf(lanes: Lanes | null, card: Card): string {
  if (!lanes) return NONE;
  if (lanes.type === 'USER') return card.responsible.id;
  return (lanes.type === 'COMPANY' ? card.company?.id : picksOf(card)[lanes.code]) ?? NONE;
}

/** A cell as one name: lanes and stages are known by ids, in which no bar stands. */
export const cellKey = (stageId: string, lane: string): string => `${stageId}|${lane}`;

export function cellAt(key: string): { stageId: string; lane: string } | null {
  const [stageId, lane, more] = key.split('|');
  return stageId && lane && more === undefined ? { stageId, lane } : null;
}

/** A card as it looks in a lane. */
export function inLane({ lanes, lane: { id, name } }: Into, card: Card): Laned {
  if (lanes.type === 'USER') return { responsible: { id: id ?? '', name } };
  if (lanes.type === 'COMPANY') return { company: id === null ? null : { id, name } };
  const { [lanes.code]: _, ...others } = picksOf(card);
  return { picked: id === null ? others : { ...others, [lanes.code]: id } };
}

/** What is filled in for that. */
export function inputFor({ lanes, lane: { id } }: Into): EnteringInput {
  if (lanes.custom) return { customFields: [{ code: lanes.code, value: id }] };
  return { [lanes.inputName]: id };
}

/** Which deals are in a lane, beside what else is asked. */
export function filterFor(lanes: Lanes, lane: string, also: Filter | null): Filter {
  const own: Filter =
    lane === NONE ? { field: lanes.code, op: 'EMPTY' } : { field: lanes.code, op: 'EQ', value: lane };
  return also ? { all: [also, own] } : own;
}

/** Where what is loaded of a cell ends: with the column, unless more of the cell alone was loaded. */
export const edgeIn = ({ edge, edges }: Pick<Column, 'edge' | 'edges'>, lane: string) => {
  const own = edges.get(lane);
  return own === undefined ? edge : own;
};

/** The cards of a column that are in one lane with this card, itself among them if it stands there. */
export function mates(
  { lanes, records }: Pick<Board, 'lanes' | 'records'>,
  ids: readonly string[],
  card: Card,
) {
  if (!lanes) return ids;
  const lane = laneOf(lanes, card);
  return ids.filter((id) => {
    const other = records.get(id)?.card;
    return other && laneOf(lanes, other) === lane;
  });
}
