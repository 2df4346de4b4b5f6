/** Cards by when something is to be done with them: the third mode of a section beside board and list (R53). */
export { AgendaPage } from './AgendaPage';
