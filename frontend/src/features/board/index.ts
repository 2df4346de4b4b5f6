/** The board of a pipeline. */
export { BoardPage } from './BoardPage';
