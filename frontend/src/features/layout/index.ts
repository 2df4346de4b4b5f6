/** How cards of records are laid out (R16). */
export { LaidOut, type Parts } from './LaidOut';
