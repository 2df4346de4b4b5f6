/** At the end of the tabs: what the open deals come to, and the faces of who looks after them, to show only theirs (B16, B17). */
import { useMemo, useRef, useSyncExternalStore } from 'react';
import { useBoardWords } from '@/features/staged';
import type { Asking } from '@/features/views';
import { useFormat } from '@/lib/format';
import type { BoardSession } from '@/live/board/session';
import { Avatar } from '@/ui/Avatar';
import styles from './BoardRibbon.module.css';
import { chosenOwners, type Owner, ownersOf, totalOf, withOwner } from './ribbon';

const MOST_FACES = 6;

type BoardRibbonProps = { asking: Asking; session: BoardSession };

export function BoardRibbon({ asking, session }: BoardRibbonProps) {
  return (
    <div className={styles.ribbon}>
      <Total session={session} />
      <Owners asking={asking} session={session} />
    </div>
  );
}

function Total({ session: { store } }: { session: BoardSession }) {
  const { t } = useBoardWords();
  const format = useFormat();
  const view = useSyncExternalStore(store.subscribe, () => store.view);
  const total = useMemo(() => totalOf(view), [view]);
  if (!total) return null;
  const { currency } = total;
  const [sum, weighted] = [
    { amount: total.sum, currency },
    { amount: total.weighted, currency },
  ];
  const words = {
    count: total.count,
    formatted: format.number(total.count),
    sum: format.money(sum),
    weighted: format.money(weighted),
  };
  return (
    <span className={styles.total} title={t('ribbon.total', words)}>
      <span className={styles.sum}>{format.moneyCompact(sum)}</span>{' '}
      {t('column.weighted', { sum: format.moneyCompact(weighted) })}
    </span>
  );
}

/** Who was seen here stays, also while only others are shown. */
function Owners({ asking: { question, change }, session: { store } }: BoardRibbonProps) {
  const { t } = useBoardWords();
  const seen = useRef(new Map<string, Owner>());
  const board = useSyncExternalStore(store.subscribe, () => store.board);
  const owners = useMemo(() => {
    for (const owner of ownersOf(board)) seen.current.set(owner.id, owner);
    return [...seen.current.values()];
  }, [board]);
  const f = question?.f ?? [];
  const chosen = chosenOwners(f);
  if (owners.length < 2) return null;
  const first = owners.slice(0, MOST_FACES);
  const faces = [
    ...first,
    ...owners.filter(({ id }) => chosen.includes(id) && !first.some((one) => one.id === id)),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <span className={styles.faces} role="group" aria-label={t('ribbon.owners')}>
      {faces.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.face}
          aria-pressed={chosen.includes(id)}
          aria-label={t('ribbon.only', { name })}
          title={t('ribbon.only', { name })}
          onClick={() => change({ f: withOwner(f, id) }, false)}
        >
          <Avatar id={id} name={name} decorative />
        </button>
      ))}
    </span>
  );
}
