/** The screen that imports. */
export { ImportPage } from './ImportPage';
