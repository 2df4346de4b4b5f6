/** A card on the board: a link that opens beside it, can be carried away, and shows what a colleague does with it. */
import { Check, Clock } from 'lucide-react';
import { type CSSProperties, type MouseEvent, memo, Suspense } from 'react';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { useIsHeld } from '@/lib/drag/DragBoard';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { useCard, useIsWaiting, useKnown } from '@/live/board/useBoard';
import { useHolder } from '@/live/presence/usePresence';
import { Avatar, hueOf } from '@/ui/Avatar';
import { afterwards } from './afterwards';
import { useAge } from './age';
import styles from './BoardCard.module.css';
import { CardFace } from './CardFace';
import type { CardDraft } from './cardDraft';
import { useTabIndex } from './focus';
import type { OpenCard } from './opening';
import { useIsSelected, useSelection } from './selection';
import { useHover } from './useHover';
import { useTouch } from './useTouch';

const CardEditor = lazy(async () => {
  const [module] = await Promise.all([import('./CardEditor'), loadWords(['card'])]);
  return { default: module.CardEditor };
});

const CardActions = afterwards(async () => {
  const [module] = await Promise.all([import('./CardActions'), loadWords(['commands'])]);
  return module.CardActions;
});

type BoardCardProps = {
  id: string;
  stageId: string;
  idleDays: number | null;
  isFirst: boolean;
  openNumber: number | undefined;
  /** What is being written on it. */
  draft: CardDraft | null;
  onEdited: (byKeys: boolean) => void;
  onRefused: (draft: CardDraft) => void;
  onOpen: OpenCard;
};

export const BoardCard = memo(function BoardCard({
  id,
  stageId,
  idleDays,
  isFirst,
  openNumber,
  draft,
  onEdited,
  onRefused,
  onOpen,
}: BoardCardProps) {
  const { t } = useBoardWords();
  const { places } = useStagedKind();
  const card = useCard(id);
  const known = useKnown(id);
  const isHeld = useIsHeld(id);
  const isWaiting = useIsWaiting(id);
  const selection = useSelection();
  const isSelected = useIsSelected(id);
  const holder = useHolder(id);
  const tabIndex = useTabIndex(stageId, id, isFirst);
  const touch = useTouch(id, known);
  const ageOf = useAge();
  const { isHovered, handlers } = useHover();
  if (!card) return null;
  const age = ageOf(card).words;
  const held = holder && t('card.held', { name: holder.name });
  const open = (event: MouseEvent) => {
    // By the middle button it stays the link it is.
    if (event.button !== 0) return;
    event.preventDefault();
    const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
    // Once a card is chosen, a finger that taps others chooses them, too.
    const isChoosing = pointerType === 'touch' && selection.ids.size > 0;
    if (event.ctrlKey || event.metaKey || isChoosing) selection.toggle(id);
    else if (event.shiftKey) selection.extendTo(id);
    else onOpen(card.number, pointerType === 'mouse' && card.access.canUpdate);
  };
  if (draft) {
    return (
      <div className={styles.card} data-testid={`card-${id}`}>
        <Suspense
          fallback={
            <>
              <OnItsWay onCancel={() => onEdited(true)} />
              <CardFace card={card} />
            </>
          }
        >
          <CardEditor card={card} draft={draft} onClose={onEdited} onRefused={onRefused} />
        </Suspense>
      </div>
    );
  }
  return (
    <div className={styles.place} {...handlers}>
      <a
        href={places.item(card.number)}
        className={styles.card}
        draggable={false}
        data-drag-id={id}
        data-testid={`card-${id}`}
        data-held={isHeld || undefined}
        data-selected={isSelected || undefined}
        data-open={card.number === openNumber || undefined}
        data-fixed={card.access.canUpdate ? undefined : true}
        tabIndex={tabIndex}
        title={held ?? age}
        onClick={open}
      >
        <CardFace card={card} idleDays={idleDays} />
        {isWaiting && (
          <span className={styles.waiting} title={t('card.waiting')} data-testid={`waiting-${id}`}>
            <Clock size={12} strokeWidth={2.25} aria-hidden="true" />
            <span className="visually-hidden">{t('card.waiting')}</span>
          </span>
        )}
        {isSelected && (
          <span className={styles.selected}>
            <Check size={12} strokeWidth={3} aria-hidden="true" />
            <span className="visually-hidden">{t('selection.selected')}</span>
          </span>
        )}
        {holder && (
          <span
            className={styles.holder}
            style={{ '--holder': hueOf(holder.id) } as CSSProperties}
            data-testid={`holder-${id}`}
          >
            <Avatar id={holder.id} name={holder.name} decorative />
            <span className="visually-hidden">{held}</span>
          </span>
        )}
        {touch && (
          <span key={touch.at} className={styles.touch}>
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
