/** A refused request, as screens see it: which words to show, and beside which field. */
import { i18n } from './i18n';

export type FieldFailure = { path: string; code: string; message: string };
export type Failure = { code: string; message: string; fields: readonly FieldFailure[] };

const WORDED = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'STALE_VERSION',
  'RATE_LIMITED',
  'LIMIT_EXCEEDED',
  'BAD_REQUEST',
  'INTERNAL',
  'OFFLINE',
] as const;

/** What is wrong with a value, or stands in the way, in words of ours; for any other code the server's sentence is shown. */
const REASONS = [
  'REQUIRED',
  'NOTHING_KNOWN',
  'MALFORMED',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_LARGE',
  'NEGATIVE',
  'NOT_A_NUMBER',
  'NOT_AN_EMAIL',
  'NO_SERVICE',
  'OUT_OF_RANGE',
  'BAD_ORDER',
  'REVERSED',
  'IN_THE_PAST',
  'IN_FUTURE',
  'BEFORE_CREATED',
  'TAKEN',
  'UNKNOWN_CURRENCY',
  'TOO_FINE',
  'BASE_CURRENCY',
  'REPORT_CURRENCY',
  'IN_USE',
  'HAS_DETAILS',
  'UNKNOWN_TIME_ZONE',
  'WRONG_PASSWORD',
  'ALREADY_LINKED',
  'ALREADY_BOUND',
  'LAST_BINDING',
  'DEFAULT_PIPELINE',
  'DUPLICATE',
  'HAS_ITEMS',
  'LAST_SETTINGS_ROLE',
  'ALREADY_ASSIGNED',
  'LAST_FAILURE',
  'LAST_IN_PROGRESS',
  'ONE_SUCCESS',
  'SYSTEM_STAGE',
  'TOO_LATE',
  'NOT_UNDOABLE',
  'STAGE_GONE',
  'OTHER_PIPELINE',
  'WELL_KNOWN',
  'LAST_ADMIN',
  'NEEDS_SUCCESSOR',
  'HAS_MEMBERS',
  'HAS_DEPARTMENTS',
  'CYCLE',
  'NO_ACCESS',
  'NOT_AN_IMAGE',
  'BAD_DIMENSIONS',
  'NOT_AN_ORIGIN',
  'IN_THE_FUTURE',
  'OUT_OF_USE',
  'LEADS_DISABLED',
] as const;

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'code' in error && 'fields' in error;
}

/** `fetch` reports an unreachable server as a TypeError. */
export function failureCode(error: unknown): string {
  if (isFailure(error)) return error.code;
  return error instanceof TypeError ? 'OFFLINE' : 'INTERNAL';
}

const words = () => i18n.getFixedT(null, 'common');

/** What is wrong with one field, in a sentence. */
export function reasonOf({ code, message }: FieldFailure): string {
  const reason = REASONS.find((known) => known === code);
  return reason ? words()(`reasons.${reason}`) : message;
}

/**
 * By the name of the form's field: `input.title` is its `title`, `input.phones[0].value` its `phones`, and of legal
 * details `input.values.tax_id` its `tax_id`.
 */
export function fieldFailures(error: unknown): Record<string, string> {
  if (!isFailure(error)) return {};
  return Object.fromEntries(
    error.fields.map((field) => [
      field.path.replace(/^input\.(?:requisites\.)?(?:values\.)?/, '').replace(/[.[].*$/, ''),
      reasonOf(field),
    ]),
  );
}

/** One sentence for a toast or beside a field. */
export function explain(error: unknown): string {
  const code = failureCode(error);
  if (isFailure(error) && error.fields[0]) return reasonOf(error.fields[0]);
  const worded = WORDED.find((known) => known === code);
  return words()(`failures.${worded ?? 'INTERNAL'}`);
}
