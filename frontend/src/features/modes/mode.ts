/** How a section is shown: whichever mode was chosen last, as this machine remembers it (R62). */
import type { ViewMode } from '@/gql/graphql';
import { kept } from '@/lib/kept';

export const MODES = ['board', 'list', 'activities'] as const;
export type Mode = (typeof MODES)[number];

/** As the server calls them. */
export const SAVED: Record<Mode, ViewMode> = {
  board: 'KANBAN',
  list: 'LIST',
  activities: 'ACTIVITIES',
};

/** By what one item of the section is called. */
type Section = 'deal' | 'lead';

const keptAs = (section: Section) => `trato.mode.${section}s`;

/** Null where none was chosen yet. */
export const lastMode = (section: Section): Mode | null =>
  kept(keptAs(section), (found) => MODES.find((mode) => mode === found) ?? null);

export function keepMode(section: Section, mode: Mode): void {
  localStorage.setItem(keptAs(section), JSON.stringify(mode));
}

/** What another machine has saved; a mode that isn't there for what stands on stages is the board. */
export const modeSaved = (saved: ViewMode): Mode => MODES.find((mode) => SAVED[mode] === saved) ?? 'board';
