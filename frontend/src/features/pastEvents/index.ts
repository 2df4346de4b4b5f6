/** What took place beside the program, told afterwards (R60). */
export { AddEventButton, EventDialog } from './AddEventButton';
