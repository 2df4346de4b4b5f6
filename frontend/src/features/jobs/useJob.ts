/** One job as it goes on. */
import { useEffect, useState } from 'react';
import { fetchJob, type Job, onJobNews } from './queries';

export function useJob(begun: Job): Job {
  const [job, setJob] = useState(begun);
  const { id } = begun;
  useEffect(() => {
    const take = (news: Job | null) =>
      setJob((now) => (news?.id === id && news.version >= now.version ? news : now));
    /** What happened before it was followed. */
    const read = async () => take(await fetchJob(id));
    return onJobNews((news) => {
      if (news) take(news);
      else void read().catch(() => undefined); // the next news tell it
    });
  }, [id]);
  return job;
}
