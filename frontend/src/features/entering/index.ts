/** What is asked when a deal enters a stage: closing it, or filling in what the stage demands. Fetched when it is asked. */
export { EnteringForm } from './EnteringForm';
export { type AskedField, closingFields } from './fields';
