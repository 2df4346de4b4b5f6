/** The deadlines most often chosen, on the wall clock of the person. */
import { fromWall, toWall } from '@/lib/zonedTime';

export const QUICK = ['today', 'tomorrow', 'week'] as const;
export type Quick = (typeof QUICK)[number];

const HOUR = 3_600_000;
const DAYS_AHEAD: Record<Quick, number> = { today: 0, tomorrow: 1, week: 7 };

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** Today means the end of the working day, or in an hour when that is past; other days begin at ten. */
export function quickDeadline(choice: Quick, now: Date, timeZone: string): Date {
  const today = toWall(now, timeZone).slice(0, 10);
  const at = choice === 'today' ? '18:00' : '10:00';
  const deadline = fromWall(`${dayAfter(today, DAYS_AHEAD[choice])}T${at}`, timeZone);
  return deadline > now ? deadline : new Date(now.getTime() + HOUR);
}
