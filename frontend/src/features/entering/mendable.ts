/** Which refusals the form that was filled in can do something about. Pure; apart from the form, which is fetched later. */
import { failureCode, isFailure } from '@/lib/failure';

/** What may be otherwise when the same is sent once more. */
const PASSING = new Set(['BAD_REQUEST', 'INTERNAL', 'RATE_LIMITED', 'LIMIT_EXCEEDED', 'OFFLINE']);

/** Whether the server speaks of what was filled in, or could not take it for now. */
export function isMendable(error: unknown): boolean {
  const isAboutInput = isFailure(error) && error.fields.some(({ path }) => path.startsWith('input.'));
  return isAboutInput || PASSING.has(failureCode(error));
}
