/** Tells the server which cards this tab has in hand: in order, the last word last, and never in the way of the hand. */

/** The server takes cards that nobody speaks of for a minute as put down. */
const REPEAT = 30_000; // ms

type ItemIds = readonly string[];

const NONE: ItemIds = [];

export class Hand {
  #held = NONE;
  /** What was said last; null when it must be said again. */
  #told: ItemIds | null = NONE;
  #isTelling = false;
  #repeating: ReturnType<typeof setInterval> | undefined;

  /** `tell` may fail: what others see of a hand is worth no second try, and ends by itself. */
  constructor(private readonly tell: (held: ItemIds) => Promise<unknown>) {}

  readonly take = (itemIds: ItemIds): void => {
    this.#hold(itemIds);
    this.#repeating = setInterval(() => {
      this.#told = null;
      void this.#speak();
    }, REPEAT);
  };

  readonly letGo = (): void => this.#hold(NONE);

  #hold(itemIds: ItemIds): void {
    clearInterval(this.#repeating);
    this.#held = itemIds;
    // First the cards themselves are drawn as lifted or dropped.
    setTimeout(() => void this.#speak());
  }

  async #speak(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    while (this.#told !== this.#held) {
      this.#told = this.#held;
      await this.tell(this.#held).catch(() => undefined);
    }
    this.#isTelling = false;
  }
}
