/** When the next try to connect is due: one clock for everything that goes over a connection. */
import { pauseAfter } from './backoff';
import type { Loss } from './link';

type Pause = { over: Promise<void>; end: () => void };

export class Patience {
  #failures = 0;
  #expired = false;
  #pause: Pause | undefined;

  /** While a pause is on: resolves at its end. Undefined: there is nothing to wait for. */
  get pause(): Promise<void> | undefined {
    return this.#pause?.over;
  }

  /**
   * The connection was lost. `again`: a pause begins. `known`: it is the loss that the pause is already for. `hopeless`:
   * the credential has expired, and a try with the one the browser now has came to the same end.
   */
  lost(loss: Loss): 'again' | 'known' | 'hopeless' {
    if (this.#pause) return 'known';
    if (loss === 'expired' && this.#expired) return 'hopeless';
    this.#expired = loss === 'expired';
    this.#failures += 1;
    this.#begin(pauseAfter(loss, this.#failures));
    return 'again';
  }

  /** The connection has stood long enough that its next loss is a first one. */
  trust(): void {
    this.#failures = 0;
    this.#expired = false;
  }

  /** There is reason to think that a try would succeed now. */
  hope(): void {
    this.#pause?.end();
  }

  /** No try until there is hope. */
  rest(): void {
    this.#pause?.end();
    this.#begin();
  }

  #begin(length?: number): void {
    let resolve: () => void = () => undefined;
    const over = new Promise<void>((resolved) => {
      resolve = resolved;
    });
    const end = () => {
      clearTimeout(timer);
      this.#pause = undefined;
      resolve();
    };
    const timer = length === undefined ? undefined : setTimeout(end, length);
    this.#pause = { over, end };
  }
}
