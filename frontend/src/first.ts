/**
 * Runs before all else of the application, as a script of its own (vite/chunks.ts), and sends the first request on its way
 * where the address (app/routes.tsx) leads to a whole board.
 */
import { lastMode } from '@/features/modes/mode';
import { beginOpening } from '@/live/opening';

const WHICHEVER_MODE = /^\/(?:deals\/?)?$/;
const BOARD = /^\/deals\/(?:board|kanban\/(\d{1,9}))\/?$/;
const FILTERS = ['q', 'mine', 'f', 'any'];

const { pathname, search } = window.location;
const board = BOARD.exec(pathname);
const given = new URLSearchParams(search);
const isBoard = board !== null || (WHICHEVER_MODE.test(pathname) && lastMode() === 'board');
if (isBoard && !FILTERS.some((name) => given.has(name))) beginOpening(board?.[1] ? Number(board[1]) : null);
