/** Whether deals are shown as a board or as a list: whichever was chosen last, as this machine remembers it (R62). */
import { kept } from '@/lib/kept';

export type DealMode = 'board' | 'list';

const KEPT = 'trato.mode.deals';

/** Null where none was chosen yet. */
export const lastMode = (): DealMode | null =>
  kept(KEPT, (found) => (found === 'list' || found === 'board' ? found : null));

export function keepMode(mode: DealMode): void {
  localStorage.setItem(KEPT, JSON.stringify(mode));
}
