/** What can be done with a card. */
import { CommandMenu } from '@/features/commands';
import { useCard } from '@/live/board/useBoard';
import type { MenuAt } from './cardMenu';

export function CardMenu({ cardId, ...at }: MenuAt & { onClose: () => void }) {
  return <CommandMenu subject={cardId} title={useCard(cardId)?.title ?? ''} {...at} />;
}
