/** One operation over HTTP: a typed document in, its data out, a refusal as a GraphError. */
import type { TypedDocumentString } from '@/gql/graphql';

export type FieldError = { path: string; code: string; message: string };

export type ServerError = { message: string; extensions?: { code?: string; fields?: readonly FieldError[] } };
type Answer<TResult> = { data?: TResult | null; errors?: readonly ServerError[] };

/** `code` is one of the contract's fixed list; `fields` says which values the server refused. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly code: string,
    message: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(message);
  }
}

export function graphError(errors: readonly ServerError[]): GraphError {
  const [first] = errors;
  return new GraphError(
    first?.extensions?.code ?? 'INTERNAL',
    first?.message ?? 'The server gave no answer.',
    first?.extensions?.fields,
  );
}

const listeners = new Set<() => void>();

/** Told whenever the server does not know who is asking, whichever way it was asked. Returns the way to stop listening. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function sessionEnded(): void {
  for (const listener of listeners) listener();
}

/** Variables may be left out where none is required. */
// biome-ignore lint/complexity/noBannedTypes: the empty object is what every set of optional variables allows
type Given<TVariables> = {} extends TVariables ? [variables?: TVariables] : [variables: TVariables];

/** A request of this site's own pages: the session's cookie counts only with the header. */
export function graphRequest(body: { query: string; variables: unknown }, accept: string): RequestInit {
  return {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept, 'x-trato-request': '1' },
    body: JSON.stringify(body),
  };
}

async function readAnswer<TResult>(response: Response): Promise<Answer<TResult>> {
  try {
    return (await response.json()) as Answer<TResult>;
  } catch {
    throw new GraphError('INTERNAL', `The server answered ${response.status} without data.`);
  }
}

/** Throws GraphError when refused, TypeError (from fetch) when the server can't be reached. */
export async function request<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  ...[variables]: Given<TVariables>
): Promise<TResult> {
  const asked = graphRequest({ query: document.toString(), variables }, 'application/json');
  const response = await fetch('/graphql', asked);
  const { data, errors } = await readAnswer<TResult>(response);
  if (data && !errors?.length) return data;
  const refusal = graphError(errors ?? []);
  if (refusal.code === 'UNAUTHENTICATED') sessionEnded();
  throw refusal;
}
