/** A short message at the edge that goes by itself; with an action it stays eight seconds. */
import type { Action, Tone } from './Toasts';

function say(tone: Tone) {
  /** `slot`: of the messages of one slot only the newest stands there. */
  return (message: string, action?: Action, slot?: string): void => {
    void import('./Toasts').then(({ showToast }) => showToast(tone, message, action, slot));
  };
}

export const toast = {
  info: say('info'),
  success: say('success'),
  error: say('error'),
  /** `share`: how far it is, from 0 to 1; null while that is unknown. It stands in its slot until it is over. */
  progress: (message: string, share: number | null, action: Action, slot: string): void => {
    void import('./Toasts').then(({ showProgress }) => showProgress(message, share, action, slot));
  },
  /** Takes away what stands in a slot. */
  clear: (slot: string): void => {
    void import('./Toasts').then(({ clearSlot }) => clearSlot(slot));
  },
};
