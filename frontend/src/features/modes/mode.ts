/** Whether deals are shown as a board or as a list: whichever was chosen last on this machine (R62). */
import { kept } from '@/lib/kept';

export type DealMode = 'board' | 'list';

const KEPT = 'trato.mode.deals';

export const lastMode = (): DealMode => kept(KEPT, (found) => (found === 'list' ? 'list' : 'board'));

export function keepMode(mode: DealMode): void {
  localStorage.setItem(KEPT, JSON.stringify(mode));
}
