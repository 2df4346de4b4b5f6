/** News of something small that everybody may see, such as pick lists: one subscription for all who want to know, while anybody does. */
import { sharedFollowing } from './sharedFollowing';
import { type FollowingLog, followLog, type LogMessage } from './subscription';

/** Told what is news, or null: what was known of any may be old. */
export type NewsListener<News> = (news: News | null) => void;

type Shared<TResult, M extends LogMessage, News> = Pick<
  FollowingLog<TResult, Record<never, never>, M>,
  'document' | 'pick'
> & {
  /** What a message tells; null for one that says only that something was missed. */
  read: (message: M) => News | null;
};

/**
 * How to listen; what it returns ends it. What was read before is old until the following has begun: each listener is
 * told so then.
 */
export function sharedNews<TResult, M extends LogMessage, News>({
  document,
  pick,
  read,
}: Shared<TResult, M, News>): (listener: NewsListener<News>) => () => void {
  const listeners = new Set<NewsListener<News>>();
  let isFollowed = false;

  const follow = sharedFollowing(() => {
    const stop = followLog({
      document,
      variables: {},
      after: null,
      pick,
      onMessage: (message: M) => {
        isFollowed ||= message.type === 'READY';
        const news = read(message);
        for (const listener of [...listeners]) listener(news);
      },
    });
    return () => {
      stop();
      isFollowed = false;
    };
  });

  return (listener) => {
    listeners.add(listener);
    const leave = follow();
    if (isFollowed) listener(null);
    return () => {
      listeners.delete(listener);
      leave();
    };
  };
}
