/** The list of records of a kind, and the filter that lists and boards have in common. */

export { filterOf } from './conditions';
export { FilterBar } from './FilterBar';
export { fetchFields, fieldsQuery } from './fields';
export type { ExtraColumn, ListKind } from './kind';
export { ListScreen } from './ListScreen';
export { conditionsOf, type ListSearch, withConditions } from './question';
export type { Reference, References, Row } from './rows';
