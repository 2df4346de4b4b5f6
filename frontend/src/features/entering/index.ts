/** What is asked when an item enters a stage: what goes with closing it, or what the stage demands (B22, B23, R40). */
export { EnteringForms } from './EnteringForms';
export { isMendable } from './mendable';
export type { AskedField } from './queries';
export { type EnteredStage, type EnteringQuestion, EnteringQueue, type Typed } from './queue';
