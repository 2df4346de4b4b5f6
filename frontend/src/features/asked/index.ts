/** Fields that a form asks for: their inputs, what the server takes of them, and what it has against it. */
export { AskedInputs } from './AskedInputs';
export { closingFields, type Faults, faultsOf, inputOf } from './fields';
