/** What the person sees: what is known, with the moves not yet confirmed laid over it. */
import type { Board, Column, Stage, Totals } from './board';
import type { Move } from './moves';
import { place } from './target';

/** `count` includes cards beyond the loaded window and the person's own unconfirmed moves; sums are the server's. */
export type ShownColumn = Totals & { stage: Stage; ids: readonly string[]; hasMore: boolean };
export type View = { stages: readonly Stage[]; columns: ReadonlyMap<string, ShownColumn> };

const settled = new WeakMap<Column, ShownColumn>();

function settledColumn(column: Column): ShownColumn {
  let shown = settled.get(column);
  if (!shown) {
    const { stage, ids, edge, totals } = column;
    shown = { ...totals, stage, ids, hasMore: edge !== null };
    settled.set(column, shown);
  }
  return shown;
}

/** An untouched column is the same object as in the view before, so that nothing of it is drawn anew. */
export function viewOf(board: Board): View {
  const columns = new Map([...board.columns].map(([id, column]) => [id, settledColumn(column)]));
  for (const move of board.pending) lay(move, board, columns);
  return { stages: board.pipeline.stages, columns };
}

function lay(move: Move, board: Board, columns: Map<string, ShownColumn>): void {
  const card = board.records.get(move.dealId)?.card;
  const target = columns.get(move.stageId);
  if (!card || !target) return;
  const { dealId } = move;
  const earlier = board.pending
    .slice(0, board.pending.indexOf(move))
    .findLast((one) => one.dealId === dealId);
  const from = earlier?.stageId ?? card.stageId;
  if (from !== move.stageId) {
    const source = columns.get(from);
    if (source) {
      const ids = source.ids.filter((id) => id !== dealId);
      columns.set(from, { ...source, ids, count: source.count - 1 });
    }
  }
  const count = from === move.stageId ? target.count : target.count + 1;
  columns.set(move.stageId, { ...target, ids: place(target.ids, move, dealId), count });
}
