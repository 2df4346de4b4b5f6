import { expect, test } from 'vitest';
import { SeenDeals } from './seen';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 10, minute)).toISOString();
const said = (id: string, minute: number, authorId = 'ben') => ({
  id,
  lastComment: { at: at(minute), authorId },
});

/** Deals as one person knows them; `looked`: at which minute the server knows they looked. */
function setting(looked: Record<string, number> = {}) {
  const asked: string[][] = [];
  const network = { isDown: false, minute: 0 };
  const answer = <T>(value: T) => {
    if (network.isDown) throw new Error('offline');
    return value;
  };
  const seen = new SeenDeals({
    ask: async (ids) => {
      asked.push(ids);
      return answer(
        ids.flatMap((itemId) => (itemId in looked ? [{ itemId, at: at(looked[itemId] as number) }] : [])),
      );
    },
    mark: async () => answer(at(network.minute)),
  });
  return { seen, asked, network };
}

test('a comment of somebody else is news until the person has looked', async () => {
  const { seen, network } = setting({ read: 30, unread: 10 });
  const deals = [said('read', 20), said('unread', 20), said('never', 20), said('own', 20, 'me')];
  expect(deals.filter((deal) => seen.hasNews(deal, 'me'))).toEqual([]);
  await seen.learn(deals, 'me');
  expect(deals.filter((deal) => seen.hasNews(deal, 'me')).map(({ id }) => id)).toEqual(['unread', 'never']);
  network.minute = 40;
  await seen.mark('unread');
  expect(seen.hasNews(said('unread', 20), 'me')).toBe(false);
  expect(seen.hasNews(said('unread', 41), 'me')).toBe(true);
  seen.take({ itemId: 'unread', at: at(50) });
  seen.take({ itemId: 'unread', at: at(45) });
  expect(seen.hasNews(said('unread', 49), 'me')).toBe(false);
});

test('deals are asked about together and once, and those alone on which others commented', async () => {
  const { seen, asked } = setting();
  const many = Array.from({ length: 501 }, (_, number) => said(`deal${number}`, 1));
  const learning = seen.learn([...many, said('own', 1, 'me'), { id: 'quiet', lastComment: null }], 'me');
  await Promise.all([learning, seen.learn(many, 'me')]);
  await seen.learn(many, 'me');
  expect(asked.map(({ length }) => length)).toEqual([500, 1]);
});

test('what could not be asked is asked again', async () => {
  const { seen, asked, network } = setting();
  network.isDown = true;
  await seen.learn([said('deal', 1)], 'me');
  expect(seen.hasNews(said('deal', 1), 'me')).toBe(false);
  expect(await seen.mark('deal')).toBeNull();
  network.isDown = false;
  await seen.learn([said('deal', 1)], 'me');
  expect(seen.hasNews(said('deal', 1), 'me')).toBe(true);
  expect(asked).toHaveLength(2);
});
