/** Brings a person who comes back to where they stood, and keeps where they stand for when they do (B59). */
import type { BoardSession } from '@/live/board/session';
import type { BoardFocus } from './focus';
import type { BoardSelection } from './selection';
import { keepStanding, type Place, placeOn, standingAt } from './standing';
import type { Spot } from './steps';

/** Whoever waits longer for a far page has begun to do something else. */
const PATIENCE = 5_000; // ms
const FRAMES_TO_MEASURE = 3;
const TO_REST = 100; // ms

type Returning = {
  element: HTMLElement;
  session: BoardSession;
  focus: BoardFocus;
  selection: BoardSelection;
  /** Which step of the browser's history the board is shown for. */
  step: () => string;
  /** Another filter is another board, which begins at the top. */
  isBack: boolean;
};

/** Returns the way to stop, for when the board goes away. */
export function followStanding({ element, session, focus, selection, step, isBack }: Returning): () => void {
  const { store } = session;
  const loadedIn = (stageId: string) => store.view.columns.get(stageId)?.ids.length ?? 0;
  const stood = isBack ? standingAt(step()) : undefined;
  const giveUp = Date.now() + PATIENCE;
  const waiting = new Map(Object.entries(stood?.columns ?? {}));
  // While it is taken away the board has another shape already, so its place is read when it has come to rest; and not
  // before it is again as it was.
  let { across, columns }: Place = stood ?? { across: 0, columns: {} };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    if (waiting.size === 0 || Date.now() >= giveUp) ({ across, columns } = placeOn(element, loadedIn));
  };
  const onScroll = () => {
    clearTimeout(rest);
    rest = setTimeout(read, TO_REST);
  };
  const keep = () =>
    keepStanding(step(), { across, columns, spot: focus.spot, selected: [...selection.ids] });

  let isDone = false;
  /** The cards there have yet to be measured, and the place then to be found once more. */
  const settle = (spot: Spot, offset: number, frames = FRAMES_TO_MEASURE) => {
    focus.scrollTo(spot, offset);
    if (frames > 0) requestAnimationFrame(() => settle(spot, offset, frames - 1));
  };
  const scroll = () => {
    for (const [stageId, { cardId, offset, loaded }] of waiting) {
      const column = store.view.columns.get(stageId);
      if (column?.ids.includes(cardId)) settle({ stageId, cardId }, offset);
      else if (column?.hasMore && column.ids.length < loaded && Date.now() < giveUp) {
        session.loadMore(stageId);
        continue;
      }
      waiting.delete(stageId);
    }
    if (waiting.size > 0 || !stood?.spot || isDone) return;
    isDone = true;
    focus.resume(stood.spot);
  };
  if (stood) {
    element.scrollLeft = stood.across;
    if (stood.spot) focus.settle(stood.spot);
    focus.leave();
    selection.replace(stood.selected.filter((id) => store.cardOf(id) !== undefined));
    scroll();
  }
  // A page that came is drawn in the next frame, and the one behind it may be asked for only then.
  const stop = store.subscribe(() => waiting.size > 0 && requestAnimationFrame(scroll));
  element.addEventListener('scroll', onScroll, { capture: true, passive: true });
  const onHide = () => {
    read();
    keep();
  };
  window.addEventListener('pagehide', onHide);
  return () => {
    stop();
    clearTimeout(rest);
    element.removeEventListener('scroll', onScroll, { capture: true });
    window.removeEventListener('pagehide', onHide);
    keep();
  };
}
