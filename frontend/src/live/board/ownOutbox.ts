/** The signed-in person's outbox in this tab: at work on every screen, not only where a board is shown. */
import { watchForHope } from '../hope';
import { askMove } from './answers';
import { Carrier } from './carrier';
import { browserIntents } from './intents';
import { Outbox } from './outbox';
import type { BoardSession } from './session';
import { browserTabs } from './tabs';

let own: { userId: string; outbox: Outbox } | null = null;

function outboxOf(userId: string): Outbox {
  if (own?.userId !== userId) {
    const outbox = new Outbox(userId, browserIntents, browserTabs(), ({ move, seen }) =>
      askMove(move, move, new Map(seen)),
    );
    own = { userId, outbox };
  }
  return own.outbox;
}

/** What carries the moves of one board. */
export function carrierOf(userId: string, { doings, store }: BoardSession): Carrier {
  return new Carrier(outboxOf(userId), doings, store, store.board.pipeline.id);
}

/** Sends what earlier pages left behind, and tries again whenever there is hope. Returns the way to stop. */
export function startOutbox(userId: string): () => void {
  const outbox = outboxOf(userId);
  const nothing = () => undefined;
  void outbox.adopt();
  return watchForHope(
    { window, document },
    { onHope: () => void outbox.adopt(), onGone: outbox.cut, onHide: nothing, onFreeze: nothing },
  );
}
