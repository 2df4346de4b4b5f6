/** Importing records from a file: the way there from a list. The screen itself is `screen.ts`. */
export { ImportLink } from './ImportLink';
