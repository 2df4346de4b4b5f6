/** Tells the server which card this tab has in hand: in order, the last word last, and never in the way of the hand. */

/** The server takes a card that nobody speaks of for a minute as put down. */
const REPEAT = 30_000; // ms

export class Hand {
  #held: string | null = null;
  #told: string | null = null;
  #isTelling = false;
  #repeating: ReturnType<typeof setInterval> | undefined;

  /** `tell` may fail: what others see of a hand is worth no second try, and ends by itself. */
  constructor(private readonly tell: (held: string | null) => Promise<unknown>) {}

  readonly take = (dealId: string): void => {
    this.#hold(dealId);
    this.#repeating = setInterval(() => {
      this.#told = null;
      void this.#speak();
    }, REPEAT);
  };

  readonly letGo = (): void => this.#hold(null);

  #hold(dealId: string | null): void {
    clearInterval(this.#repeating);
    this.#held = dealId;
    // First the card itself is drawn as lifted or dropped.
    setTimeout(() => void this.#speak());
  }

  async #speak(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    while (this.#told !== this.#held) {
      this.#told = this.#held;
      await this.tell(this.#told).catch(() => undefined);
    }
    this.#isTelling = false;
  }
}
