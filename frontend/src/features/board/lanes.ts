/** The lanes of a board as they stand on the screen: in which order, and what each stage shows of them. Pure. */

import type { EnteringInput } from '@/gql/graphql';
import type { Card } from '@/live/board/board';
import type { ShownLane } from '@/live/board/cells';
import { cellKey, type Into, inputFor, type Lane, type Lanes, laneOf, NONE } from '@/live/board/lanes';
import type { View } from '@/live/board/view';
import type { ShownStage } from './steps';

/** One's own first, then as the server places them, those that are alike by name; without a value last. */
export function inLaneOrder(lanes: readonly ShownLane[], myId: string): readonly ShownLane[] {
  const rank = ({ key }: ShownLane) => (key === NONE ? 2 : key === myId ? 0 : 1);
  return lanes.toSorted(
    (one, other) => rank(one) - rank(other) || one.place - other.place || one.name.localeCompare(other.name),
  );
}

/** Lane by lane, the folded ones left out. */
export function shownInLanes(
  { laned }: Pick<View, 'laned'>,
  stageIds: readonly string[],
  lanes: readonly ShownLane[],
  folded: ReadonlySet<string>,
): readonly ShownStage[] {
  const open = lanes.filter(({ key }) => !folded.has(key));
  return stageIds.map((id) => {
    const parts = open.map(({ key }) => ({ key, ids: laned?.cells.get(cellKey(id, key))?.ids ?? [] }));
    return { id, ids: parts.flatMap(({ ids }) => ids), lanes: parts };
  });
}

/** The lane that these cards are put into, when it is another one for some of them. */
export function intoLane(
  lanes: Lanes | null,
  { laned }: Pick<View, 'laned'>,
  key: string | undefined,
  cards: readonly Card[],
): Into | undefined {
  const lane: Lane | undefined = laned?.lanes.find((one) => one.key === key);
  if (!lanes || !lane || cards.every((card) => laneOf(lanes, card) === key)) return undefined;
  const { id, name, color } = lane;
  return { lanes, lane: { id, name, color } };
}

/** What is filled in on the way, and the lane's own value with it. */
export function filledIn(input: EnteringInput, into: Into | undefined): EnteringInput {
  if (!into) return input;
  const { customFields, ...own } = inputFor(into);
  const fields = [...(customFields ?? []), ...(input.customFields ?? [])];
  return { ...own, ...input, ...(fields.length > 0 && { customFields: fields }) };
}
