/** What waits with one record, as the clock has it: red and green for whom it is, grey for everybody else (R52). */
import { Clock, Inbox, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { useClock } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { Badge } from './Badge';
import { type Counted, counted, type Waiting } from './counted';
import styles from './ItemBadges.module.css';
import { useCountedWords } from './useCountedWords';

const NONE: Counted = { overdue: 0, today: 0, incoming: 0 };
const sumOf = ({ overdue, today, incoming }: Counted) => overdue + today + incoming;

export function ItemBadges({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { id: myId } = useMe().user;
  const wordsOf = useCountedWords();
  const told = useClock((now) => {
    const of = (isMine: boolean) => waiting.filter(({ forId }) => (forId === myId) === isMine);
    return JSON.stringify([true, false].map((isMine) => counted(of(isMine), { now, dayOf })));
  });
  const [mine = NONE, others = NONE] = JSON.parse(told) as Counted[];
  if (sumOf(mine) + sumOf(others) === 0) return null;
  const due = { ...mine, incoming: 0 };
  const incoming = { ...NONE, incoming: mine.incoming };
  return (
    <span className={styles.badges}>
      <Badge urgency="due" icon={Clock} count={sumOf(due)} words={wordsOf(due)} />
      <Badge urgency="incoming" icon={Inbox} count={mine.incoming} words={wordsOf(incoming)} />
      <Badge
        urgency="others"
        icon={UserRound}
        count={sumOf(others)}
        words={t('counters.others', { what: wordsOf(others) })}
      />
    </span>
  );
}
