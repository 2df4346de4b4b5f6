/** Handing records over. */
export { PersonChooser } from './PersonChooser';
