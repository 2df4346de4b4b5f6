/** Whether what the board shows is the truth of this moment, and what happened while it was not. */
import { Clock } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { useFormat } from '@/lib/format';
import type { BoardSession } from '@/live/board/session';
import { useLoadedSession } from '@/live/board/useBoard';
import type { LiveStatus } from '@/live/subscription';
import styles from './BoardPage.module.css';

export function LiveMark() {
  const session = useLoadedSession();
  return session && <Mark session={session} />;
}

/** Whether news comes, and since when. */
export function LineMark({ live }: { live: LiveStatus }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const time = format.time(new Date(live.since).toISOString());
  const hint = t(`live.hint.${live.phase}`, { time });
  return (
    <span
      className={styles.mark}
      data-phase={live.phase}
      data-way={live.way}
      data-testid="live-mark"
      role="status"
      title={live.way === 'stream' ? `${hint}\n${t('live.hint.stream')}` : hint}
    >
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>{t(`live.${live.phase}`, { time })}</span>
    </span>
  );
}

function Mark({ session }: { session: BoardSession }) {
  const { t } = useTranslation('board');
  const { live, missed, waiting } = useSyncExternalStore(session.subscribe, () => session.state);
  const news = missed > 0 && live.phase === 'live' ? t('live.missed', { count: missed }) : null;
  useEffect(() => {
    if (news) announce(news);
  }, [news]);
  const queued = waiting.size > 0 ? t('live.waiting', { count: waiting.size }) : null;
  useEffect(() => {
    if (queued) announce(queued);
  }, [queued]);
  return (
    <>
      <LineMark live={live} />
      {queued && (
        <span className={styles.queued} title={queued}>
          <Clock size={12} aria-hidden="true" />
          {queued}
        </span>
      )}
      {news && (
        <button
          type="button"
          className={styles.missed}
          title={`${news} · ${t('live.read')}`}
          onClick={session.acknowledge}
        >
          {news}
        </button>
      )}
    </>
  );
}
