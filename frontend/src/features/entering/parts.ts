/** What other forms ask for in the same way: apart, so that no screen that only opens the forms fetches their inputs. */
export { AskedInputs } from './AskedInputs';
export { type Faults, faultsOf, inputOf } from './fields';
export type { AskedField } from './queries';
