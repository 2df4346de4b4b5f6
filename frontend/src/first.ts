/**
 * Runs before all else of the application, as a script of its own (vite/chunks.ts), and sends the first request on its way
 * where the address leads to a whole board that is ordered by hand and has no lanes.
 */
import { boardAt } from '@/app/addresses';
import { lastMode } from '@/features/modes/mode';
import { SHARED } from '@/features/views/shared';
import { beginOpening } from '@/live/opening';

const { pathname, search } = window.location;
const board = boardAt(pathname, lastMode('deal'));
const given = new URLSearchParams(search);
if (board !== undefined && ![...SHARED, 'sort', 'lanes'].some((name) => given.has(name))) beginOpening(board);
