/** How a board follows the messages of its subscription: pure, from a board and messages to the next board. */
import { positionOf } from '../cursor';
import {
  type Board,
  type BoardEvent,
  type Draft,
  learn,
  learnTotals,
  namedAt,
  open,
  type Person,
  setPipeline,
  withNames,
} from './board';
import { confirmOperation } from './operations';

/** Reaches every card that names the record, also those still on their way with the old name. */
function rename(draft: Draft, record: Person & { color?: string }, position: number): void {
  if ((draft.names.get(record.id)?.position ?? 0) > position) return;
  const { id: renamed, name, color } = record;
  draft.names.set(renamed, { name, ...(color && { color }), position });
  for (const [id, known] of draft.records) {
    if (!known.card) continue;
    const card = withNames(known.card, draft.names, namedAt(known));
    if (card !== known.card) draft.records.set(id, { ...known, card });
  }
  for (const [id, column] of draft.columns) {
    const { lanes } = column.totals;
    if (!lanes?.some(({ laneId }) => laneId === renamed)) continue;
    const now = lanes.map((lane) => (lane.laneId === renamed ? { ...lane, name } : lane));
    draft.columns.set(id, { ...column, totals: { ...column.totals, lanes: now } });
  }
}

function apply(draft: Draft, event: BoardEvent): void {
  const position = positionOf(event.cursor);
  switch (event.type) {
    case 'CARD':
      if (event.card) learn(draft, event.card.id, { card: event.card, position });
      break;
    case 'LEFT':
      if (event.itemId) learn(draft, event.itemId, { card: null, position });
      break;
    case 'PIPELINE':
      if (event.pipeline) setPipeline(draft, event.pipeline);
      break;
    case 'RECORD':
      if (event.record) rename(draft, event.record, position);
      break;
    case 'TAG':
      if (event.tag) rename(draft, event.tag, position);
      break;
    case 'RESYNC':
      if (event.stageIds.length === 0) draft.outdated = true;
      for (const id of event.stageIds) draft.stale.add(id);
      break;
    case 'READY':
      break;
  }
  for (const totals of event.totals) learnTotals(draft, totals.stageId, totals, position);
  if (event.clientOpId && event.itemId) confirmOperation(draft, event.clientOpId, event.itemId, event.card);
  if (position > positionOf(draft.cursor)) draft.cursor = event.cursor;
}

export const applyBoardEvent = (board: Board, event: BoardEvent): Board => applyBoardEvents(board, [event]);

/** A whole frame's messages at the cost of one. */
export function applyBoardEvents(board: Board, events: readonly BoardEvent[]): Board {
  const draft = open(board);
  for (const event of events) apply(draft, event);
  return draft;
}
