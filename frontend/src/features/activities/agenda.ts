/** Sorts what is planned into the parts of a person's time. */

export const PARTS = ['overdue', 'today', 'tomorrow', 'later', 'undated', 'done'] as const;
export type Part = (typeof PARTS)[number];

const DAY = 86_400_000;

type Timed = { deadline?: string | null; isCompleted?: boolean };

export function partOf(
  { deadline, isCompleted }: Timed,
  now: Date,
  dayOf: (instant: string | Date) => string,
): Part {
  if (isCompleted) return 'done';
  if (!deadline) return 'undated';
  if (new Date(deadline) < now) return 'overdue';
  const day = dayOf(deadline);
  if (day === dayOf(now)) return 'today';
  return day === dayOf(new Date(now.getTime() + DAY)) ? 'tomorrow' : 'later';
}

/** The parts that have anything in them, in the order of time; inside a part the order given stays. */
export function agenda<T extends Timed>(
  activities: readonly T[],
  now: Date,
  dayOf: (instant: string | Date) => string,
): readonly { part: Part; activities: readonly T[] }[] {
  return PARTS.map((part) => ({
    part,
    activities: activities.filter((activity) => partOf(activity, now, dayOf) === part),
  })).filter((group) => group.activities.length > 0);
}
