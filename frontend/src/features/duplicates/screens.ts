/** The screen on which duplicates are gone through. */
export { DuplicatesPage } from './DuplicatesPage';
