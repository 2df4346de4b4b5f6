/** What counters count of a record by the clock: for the person, and for others (R52). Pure. */

export type Waiting = { deadline: string | null; isIncoming: boolean; forId: string };
export const COUNTED = ['overdue', 'today', 'incoming'] as const;
export type Counted = Record<(typeof COUNTED)[number], number>;

/** `dayOf` gives the calendar day of an instant in the person's zone. */
type Clock = { now: number; dayOf: (instant: string | Date) => string };

function partOf({ deadline, isIncoming }: Waiting, { now, dayOf }: Clock): keyof Counted | null {
  if (isIncoming) return 'incoming';
  if (deadline === null) return null;
  if (Date.parse(deadline) < now) return 'overdue';
  return dayOf(deadline) === dayOf(new Date(now)) ? 'today' : null;
}

export function counted(waiting: readonly Waiting[], clock: Clock): Counted {
  const found: Counted = { overdue: 0, today: 0, incoming: 0 };
  for (const one of waiting) {
    const part = partOf(one, clock);
    if (part) found[part] += 1;
  }
  return found;
}
