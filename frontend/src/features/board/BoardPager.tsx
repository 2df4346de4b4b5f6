/** The stages by name above a phone's board, which shows one column at a time: where one is, and the way to the others. */
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/live/board/board';
import { StageDot } from '@/ui/StageDot';
import { usePhone } from '@/ui/usePhone';
import styles from './BoardPager.module.css';
import { openStage, turnTo } from './paging';

type BoardPagerProps = {
  board: RefObject<HTMLElement | null>;
  stages: readonly Pick<Stage, 'id' | 'name' | 'color'>[];
};

export function BoardPager(props: BoardPagerProps) {
  return usePhone() && props.stages.length > 1 && <Pager {...props} />;
}

function Pager({ board, stages }: BoardPagerProps) {
  const { t } = useTranslation('board');
  const strip = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(stages[0]?.id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns are other pages
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const look = () => setOpen(openStage(element));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [board, stages]);

  // Only the strip moves: `scrollIntoView` would stop the page that is being turned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked one is another element each time
  useEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && strip.current)
      strip.current.scrollLeft = here.offsetLeft - (strip.current.clientWidth - here.offsetWidth) / 2;
  }, [open]);

  return (
    <nav ref={strip} className={styles.pager} aria-label={t('pager')}>
      {stages.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          className={styles.page}
          style={{ '--stage': color } as CSSProperties}
          aria-current={id === open || undefined}
          onClick={() => board.current && turnTo(board.current, id)}
        >
          <StageDot color={color} />
          <span>{name}</span>
        </button>
      ))}
    </nav>
  );
}
