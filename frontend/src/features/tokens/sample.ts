/** A command that anybody with `curl` can run as it stands, to see a new token do what it may. */
import type { TokenScope } from '@/gql/graphql';
import type { NewToken } from './queries';

/** What REST offers, for other programs to read. */
export const DESCRIPTION = '/api/v1/openapi.json';

export function sampleOf({ secret, apiToken: { scopes } }: NewToken): string {
  const may = (scope: TokenScope) => scopes === null || scopes === undefined || scopes.includes(scope);
  const sent = [`-H 'Authorization: Bearer ${secret}'`];
  if (may('RECORDS_WRITE'))
    return call('/api/v1/contacts', sent, { lastName: 'Vega', emails: [{ value: 'vega@example.com' }] });
  if (may('RECORDS_READ')) return call('/api/v1/deals?first=5', sent);
  return call('/graphql', sent, { query: '{ me { user { name } } }' });
}

function call(path: string, options: readonly string[], body?: object): string {
  const json = body ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(body)}'`] : [];
  return [`curl '${window.location.origin}${path}'`, ...options, ...json].join(' \\\n  ');
}
