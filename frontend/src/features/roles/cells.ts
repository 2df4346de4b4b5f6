/** A role as a table: which cells there are, what stands in them, and what may be chosen. */
import type { AccessLevel, AccessObject, AccessOperation, RoleFlag, RoleHolderType } from '@/gql/graphql';

export const OPERATIONS = [
  'READ',
  'ADD',
  'UPDATE',
  'DELETE',
  'EXPORT',
  'IMPORT',
] as const satisfies readonly AccessOperation[];
export const LEVELS = [
  'NONE',
  'OWN',
  'OWN_DEPARTMENT',
  'DEPARTMENT_TREE',
  'OPEN',
  'ALL',
] as const satisfies readonly AccessLevel[];
export const FLAGS = [
  'SETTINGS',
  'NEW_TAGS',
  'RECYCLE_BIN',
  'REPORTS',
  'CATALOGUE_EDIT',
  'PROCESSES',
  'FORMS',
  'CHANNELS',
  'MASS_MAIL',
] as const satisfies readonly RoleFlag[];
export const HOLDER_TYPES = [
  'USER',
  'DEPARTMENT',
  'DEPARTMENT_TREE',
  'USER_GROUP',
  'PROJECT_GROUP',
] as const satisfies readonly RoleHolderType[];

export type Place = { pipelineId?: string | null; stageId?: string | null };
type Cell = Place & { object: AccessObject; operation: AccessOperation; level: AccessLevel };

const isAt = (cell: Cell, object: AccessObject, operation: AccessOperation, place: Place) =>
  cell.object === object &&
  cell.operation === operation &&
  (cell.pipelineId ?? null) === (place.pipelineId ?? null) &&
  (cell.stageId ?? null) === (place.stageId ?? null);

/** What a role says in a cell; what it says nothing about is inherited, or nothing at all. */
export function levelAt(
  cells: readonly Cell[],
  object: AccessObject,
  operation: AccessOperation,
  place: Place = {},
): AccessLevel {
  const said = cells.find((cell) => isAt(cell, object, operation, place))?.level;
  return said ?? (place.pipelineId ? 'INHERIT' : 'NONE');
}

/** What may be said there: nothing is inherited at the top, and what is new is not yet open to everyone. */
export function offered(operation: AccessOperation, place: Place = {}): readonly AccessLevel[] {
  const making = operation === 'ADD' || operation === 'IMPORT';
  const levels = LEVELS.filter((level) => !(making && level === 'OPEN'));
  return place.pipelineId ? ['INHERIT', ...levels] : levels;
}

/** The cells with another level in one of them. */
export function withLevel<C extends Cell>(cells: readonly C[], changed: C): readonly C[] {
  const others = cells.filter((cell) => !isAt(cell, changed.object, changed.operation, changed));
  return changed.level === 'INHERIT' ? others : [...others, changed];
}

/** Whether a role says anything of its own in a pipeline, or on one of its stages. */
export const speaksOf = (cells: readonly Cell[], place: Place): boolean =>
  cells.some(({ pipelineId, stageId }) =>
    place.stageId ? stageId === place.stageId : pipelineId === place.pipelineId,
  );
