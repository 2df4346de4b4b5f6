/** A short message at the edge that goes by itself; with an action it stays eight seconds. */
import type { Action, Tone } from './Toasts';

function say(tone: Tone) {
  return (message: string, action?: Action): void => {
    void import('./Toasts').then(({ showToast }) => showToast(tone, message, action));
  };
}

export const toast = { info: say('info'), success: say('success'), error: say('error') };
