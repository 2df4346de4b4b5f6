/** What a person did and the server has not answered yet, kept by the browser over a reload, first in, first out (B58). */
import type { Doing } from './operations';
import type { Target } from './target';

export type Move = Doing & { kind: 'move' } & Target;

/** `owner`: the tab that tells the server of it. `seen`: the versions the person looked at. `at` orders them, in ms. */
export type Intent = {
  clientOpId: string;
  userId: string;
  pipelineId: string;
  owner: string;
  at: number;
  move: Move;
  seen: readonly (readonly [dealId: string, version: number])[];
  titles: readonly (readonly [dealId: string, title: string])[];
};

export type IntentStorage = {
  all: () => Promise<readonly Intent[]>;
  put: (intent: Intent) => Promise<unknown>;
  remove: (clientOpId: string) => Promise<unknown>;
};

const DATABASE = 'trato';
const STORE = 'intents';

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'clientOpId' });
  const database = await asked(opening);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => database.close();
  transaction.onabort = () => database.close();
  return transaction.objectStore(STORE);
}

/** This browser's own. A browser that keeps nothing still sends what its tabs remember. */
export const browserIntents: IntentStorage = {
  all: async () => asked((await store('readonly')).getAll()) as Promise<Intent[]>,
  put: async (intent) => asked((await store('readwrite')).put(intent)),
  remove: async (clientOpId) => asked((await store('readwrite')).delete(clientOpId)),
};

/** Whoever signs out leaves nothing behind. */
export async function forgetIntents(): Promise<void> {
  await asked((await store('readwrite')).clear());
}
