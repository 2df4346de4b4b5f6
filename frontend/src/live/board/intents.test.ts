import { afterEach, expect, test, vi } from 'vitest';
import { browserIntents } from './intents';

afterEach(() => vi.unstubAllGlobals());

const KEPT = { clientOpId: 'op', userId: 'me', pipelineId: 'p', owner: 'tab', at: 1, seen: [['d1', 3]] };

function all(...stored: unknown[]) {
  const named = Object.fromEntries(stored.map((one, at) => [`trato.intent.${at}`, JSON.stringify(one)]));
  vi.stubGlobal('localStorage', Object.assign(named, { getItem: (name: string) => named[name] ?? null }));
  return browserIntents.all();
}

test('moves that a page of an earlier release kept are still to be told, and what is none of them is left out', () => {
  const move = { kind: 'move', clientOpId: 'op', stageId: 's1', before: null, after: null };
  const old = { ...KEPT, titles: [], move: { ...move, dealIds: ['d1'] } };
  const [kept, ...others] = all(old, { ...KEPT, move }, { ...KEPT }, 'nonsense', null);
  expect(kept).toEqual({ ...KEPT, titles: [], move: { ...move, itemIds: ['d1'] } });
  expect(others).toEqual([]);
});
