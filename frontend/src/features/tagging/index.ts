/** The dialog in which tags are put on records, one or many. */
export { TagChooser } from './TagChooser';
