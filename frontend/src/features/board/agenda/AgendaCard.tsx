/** A card of the activities view: the board's face, what is next and when, and the stage in which it really stands. */
import { type MouseEvent, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsHeld } from '@/lib/drag/DragBoard';
import { useFormat } from '@/lib/format';
import type { Card } from '@/live/board/board';
import { ACTIVITY_ICONS, activityState } from '@/ui/ActivityDot';
import { Avatar } from '@/ui/Avatar';
import { StageName } from '@/ui/StageDot';
import { afterwards } from '../afterwards';
import { useAge } from '../age';
import cardStyles from '../BoardCard.module.css';
import { CardFace } from '../CardFace';
import { useTabIndex } from '../focus';
import { useHover } from '../useHover';
import styles from './AgendaCard.module.css';
import type { StageMark } from './stageMarks';
import { useAgenda } from './useAgenda';

const CardActions = afterwards(async () => (await import('../CardActions')).CardActions);

type FaceProps = { card: Card; stage: StageMark | undefined };

export const AgendaFace = memo(function AgendaFace({ card, stage }: FaceProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const format = useFormat();
  const next = card.nextActivity;
  const state = activityState(next, new Date(), format.dayOf);
  const Icon = next && ACTIVITY_ICONS[next.type];
  return (
    <span className={styles.whole}>
      <CardFace card={card} />
      <span className={styles.next} data-state={state}>
        {next && Icon ? (
          <>
            <Icon size={12} aria-label={t(`common:activity.type.${next.type}`)} />
            <span className={styles.subject} title={next.subject}>
              {next.subject}
            </span>
            <span className={styles.when}>
              {next.deadline ? whenOf(next.deadline, format, state) : t('card.undated')}
            </span>
          </>
        ) : (
          <span className={styles.subject}>{t('card.nothing')}</span>
        )}
      </span>
      {stage && (
        <span className={styles.stage}>
          <StageName {...stage} />
        </span>
      )}
    </span>
  );
});

/** On the day itself by the clock, else by the day. */
const whenOf = (deadline: string, format: ReturnType<typeof useFormat>, state: string) =>
  state === 'today' || format.dayOf(deadline) === format.dayOf(new Date())
    ? format.time(deadline)
    : format.day(format.dayOf(deadline));

type AgendaCardProps = FaceProps & {
  columnId: string;
  href: string;
  isFirst: boolean;
  isOpen: boolean;
  canMove: boolean;
  onOpen: (number: number) => void;
};

export const AgendaCard = memo(function AgendaCard({
  card,
  stage,
  columnId,
  href,
  isFirst,
  isOpen,
  canMove,
  onOpen,
}: AgendaCardProps) {
  const { id, number } = card;
  const isHeld = useIsHeld(id);
  const tabIndex = useTabIndex(columnId, id, isFirst);
  const touch = useAgenda(({ touches }) => touches.get(id));
  const age = useAge()(card).words;
  const { isHovered, handlers } = useHover();
  const open = (event: MouseEvent) => {
    // By another button, or with a key held, it is the link that it looks like.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(number);
  };
  return (
    <div className={cardStyles.place} {...handlers}>
      <a
        href={href}
        className={cardStyles.card}
        draggable={false}
        data-drag-id={id}
        data-testid={`card-${id}`}
        data-held={isHeld || undefined}
        data-open={isOpen || undefined}
        data-fixed={canMove ? undefined : true}
        tabIndex={tabIndex}
        title={age}
        onClick={open}
      >
        <AgendaFace card={card} stage={stage} />
        {touch && (
          <span key={touch.at} className={cardStyles.touch}>
            <Avatar id={touch.by.id} name={touch.by.name} />
          </span>
        )}
      </a>
      {isHovered && (
        <Suspense>
          <CardActions card={card} />
        </Suspense>
      )}
    </div>
  );
});
