/** How a section is shown: whichever mode was chosen last, as this machine remembers it (R62). */
import type { ViewMode } from '@/gql/graphql';
import { kept } from '@/lib/kept';

export const MODES = ['board', 'list', 'activities'] as const;
export type DealMode = (typeof MODES)[number];

/** As the server calls them. */
export const SAVED: Record<DealMode, ViewMode> = {
  board: 'KANBAN',
  list: 'LIST',
  activities: 'ACTIVITIES',
};

const KEPT = 'trato.mode.deals';

/** Null where none was chosen yet. */
export const lastMode = (): DealMode | null =>
  kept(KEPT, (found) => MODES.find((mode) => mode === found) ?? null);

export function keepMode(mode: DealMode): void {
  localStorage.setItem(KEPT, JSON.stringify(mode));
}

/** What another machine has saved; a mode that isn't there for deals is the board. */
export const modeSaved = (saved: ViewMode): DealMode =>
  MODES.find((mode) => SAVED[mode] === saved) ?? 'board';
