/** The list of records of a kind. */

export type { ExtraColumn, ListKind } from './kind';
export { ListScreen } from './ListScreen';
export type { Asked, Reference, References, Row } from './rows';
