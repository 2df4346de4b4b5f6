/** Which addresses lead to deals: for the routes, and for what runs before them. Pure. */

export const DEALS = {
  /** Whichever mode was chosen last. */
  home: '/deals',
  board: '/deals/board',
  list: '/deals/list',
  activities: '/deals/activities',
  pipeline: '/deals/kanban/$pipelineNumber',
} as const;

const PIPELINE = new RegExp(`^${DEALS.pipeline.replace('$pipelineNumber', '(\\d{1,9})')}$`, 'u');

/** Whether a path may lead to a board, and to which: `null` for the default pipeline's, undefined for none. */
export function boardAt(
  path: string,
  lastMode: 'board' | 'list' | 'activities' | null,
): number | null | undefined {
  const address = path.replace(/\/$/u, '');
  const [, number] = PIPELINE.exec(address) ?? [];
  if (number) return Number(number);
  if (address === DEALS.board) return null;
  return (address === '' || address === DEALS.home) && (lastMode ?? 'board') === 'board' ? null : undefined;
}
