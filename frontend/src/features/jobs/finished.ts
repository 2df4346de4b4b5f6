/** How a job ends, for whoever waits for it without a screen. */
import { fetchJob, type Job, onJobNews } from './queries';

const isOpen = ({ state }: Job) => state === 'WAITING' || state === 'RUNNING';

/** `onProgress`: told the job whenever it has come further. */
export function finished(begun: Job, onProgress: (job: Job) => void = () => undefined): Promise<Job> {
  return new Promise((resolve) => {
    let latest = begun;
    const take = (news: Job | null) => {
      if (news?.id !== begun.id || news.version < latest.version) return;
      latest = news;
      if (isOpen(news)) return onProgress(news);
      stop();
      resolve(news);
    };
    const stop = onJobNews((news) => {
      if (news) take(news);
      else void fetchJob(begun.id).then(take, () => undefined); // the next news tell it
    });
  });
}
