/** The settings' own dialog of what cards show, opened from the board's options. */
import { CardFieldsDialog } from '@/features/settings';
import { usePipeline } from '@/live/board/useBoard';

export function CardFieldsChoice({ onClose }: { onClose: () => void }) {
  return <CardFieldsDialog pipeline={usePipeline()} onClose={onClose} />;
}
