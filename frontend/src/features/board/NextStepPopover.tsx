/** The one popover of the board in which a card's next step is done, put off or planned (B4). */
import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NextStep } from '@/features/record';
import type { Card } from '@/live/board/board';
import { useCard } from '@/live/board/useBoard';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './NextStepPopover.module.css';
import { useLastKnown } from './useLastKnown';

const EDGE = 8; // px between it and the edge of the window

type Opened = { at: DOMRect; onAll: () => void; onClose: () => void };

/** Stands at the card's dot, also once the card has left what is shown. */
export function BoardNextStep({ cardId, ...opened }: Opened & { cardId: string }) {
  const card = useLastKnown(cardId, useCard(cardId));
  return card ? <NextStepPopover card={card} {...opened} /> : null;
}

export function NextStepPopover({ card, at, onAll, onClose }: Opened & { card: Card }) {
  const { t } = useTranslation('card');
  useReturningFocus();
  return (
    <Popover
      opened
      trapFocus
      position="bottom-start"
      width={320}
      shadow="md"
      radius="md"
      middlewares={{ flip: true, shift: { crossAxis: true, padding: EDGE } }}
      returnFocus={false}
      onChange={(opened) => opened || onClose()}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.anchor}
          style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
          tabIndex={-1}
          aria-label={t('next.title', { title: card.title })}
        />
      </Popover.Target>
      <Popover.Dropdown mah={`calc(100dvh - ${2 * EDGE}px)`} style={{ overflow: 'auto' }}>
        <NextStep itemId={card.id} next={card.nextActivity} onAll={onAll} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}
