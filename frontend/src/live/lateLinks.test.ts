import { expect, test } from 'vitest';
import { lateLink } from './lateLinks';
import type { Break, Link } from './link';
import { TestLink } from './testLink';

/** A link that comes when the test says so, or is refused. */
function setting() {
  const link = new TestLink();
  const tries: { resolve: (link: Link) => void; reject: (error: Error) => void }[] = [];
  const late = lateLink(() => new Promise((resolve, reject) => tries.push({ resolve, reject })));
  const ends: Break[] = [];
  const ask = () =>
    late.subscribe(
      { query: '', variables: () => ({}) },
      { open: () => undefined, next: () => undefined, end: (reason) => ends.push(reason) },
    );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const come = () => {
    tries.at(-1)?.resolve(link);
    return settled();
  };
  const refuse = () => {
    tries.at(-1)?.reject(new TypeError());
    return settled();
  };
  return { link, late, tries, ends, ask, come, refuse };
}

test('what was asked before the script came is asked once it has, but for what was let go meanwhile', async () => {
  const { link, tries, ask, come } = setting();
  const [, release] = [ask(), ask()];
  release();
  await come();
  expect(tries).toHaveLength(1);
  expect(link.asked).toHaveLength(1);
  ask()();
  expect(link.asked.map(({ isReleased }) => isReleased)).toEqual([false, true]);
});

test('a subscription that has waited is let go like any other', async () => {
  const { link, ask, come } = setting();
  const release = ask();
  await come();
  release();
  expect(link.standing).toEqual([]);
});

test('who waits when the network goes is told, and asks again', async () => {
  const { link, late, ends, ask, come } = setting();
  ask();
  late.drop();
  expect(ends).toEqual([{ kind: 'lost', loss: 'cut' }]);
  ask();
  await come();
  expect(link.asked).toHaveLength(1);
  late.drop();
  expect(ends).toHaveLength(2);
});

test('a script that is refused ends what waited for it, and is fetched again when somebody asks again', async () => {
  const { link, tries, ends, ask, come, refuse } = setting();
  ask();
  await refuse();
  expect(ends).toEqual([{ kind: 'lost', loss: 'cut' }]);
  ask();
  await come();
  expect(tries).toHaveLength(2);
  expect(link.asked).toHaveLength(1);
});
