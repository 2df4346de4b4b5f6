/** Places in the server's log, written `epoch.position`. A place orders what is known; versions do not. */

/** Positions stay far below 2^53. */
export function positionOf(cursor: string): number {
  return Number(cursor.slice(cursor.lastIndexOf('.') + 1));
}

/** After a restore the log begins anew: places of different epochs can't be compared. */
export function sameEpoch(one: string, other: string): boolean {
  return epochOf(one) === epochOf(other);
}

function epochOf(cursor: string): string {
  return cursor.slice(0, cursor.lastIndexOf('.'));
}
