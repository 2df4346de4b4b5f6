/** Times that move along with today, as filters write them behind an @. */

export const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'this_week',
  'last_week',
  'next_week',
  'this_month',
  'last_month',
  'next_month',
  'this_quarter',
  'this_year',
  'last_7_days',
  'last_30_days',
  'next_7_days',
  'next_30_days',
] as const;

export type Period = (typeof PERIODS)[number];

export const periodOf = (value: unknown): Period | undefined =>
  PERIODS.find((period) => value === `@${period}`);
