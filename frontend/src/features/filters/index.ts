/** What lists and boards leave out: conditions on any field, shown as chips that are changed in place (R66). */

export {
  type Conditions,
  filterOf,
  isCompound,
  operatorsFor,
  readConditions,
  writeConditions,
} from './conditions';
export { FilterBar } from './FilterBar';
export { useNames } from './useNames';
