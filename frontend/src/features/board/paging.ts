/** On a phone the board is a book of columns: which page is open, and how to turn to another. */
import { isPhone } from '@/ui/usePhone';

/** The page whose middle is nearest to the middle of what one sees: its place, or -1 when there is none. */
export function pageAt(middle: number, pages: readonly { left: number; right: number }[]): number {
  const away = pages.map(({ left, right }) => Math.abs((left + right) / 2 - middle));
  return away.indexOf(Math.min(...away));
}

const columnsOf = (board: Element) => [...board.querySelectorAll<HTMLElement>(':scope > [data-stage]')];

/** The id of the stage whose column is open. */
export function openStage(board: Element): string | undefined {
  const { left, width } = board.getBoundingClientRect();
  const columns = columnsOf(board);
  const at = pageAt(
    left + width / 2,
    columns.map((column) => column.getBoundingClientRect()),
  );
  return columns[at]?.dataset.stage;
}

/** The stage one looks at on a phone; where several columns are in sight, none in particular. */
export function stageInSight(): string | undefined {
  const board = isPhone() && document.querySelector('[data-stage]')?.parentElement;
  return board ? openStage(board) : undefined;
}

export function turnTo(board: Element, stageId: string): void {
  const column = columnsOf(board).find(({ dataset }) => dataset.stage === stageId);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  column?.scrollIntoView({ inline: 'start', block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
