/** The settings' own dialog of what cards show, opened from the board's options. */
import { CardFieldsDialog } from '@/features/settings';
import { useStagedKind } from '@/features/staged';
import { usePipeline } from '@/live/board/useBoard';

export function CardFieldsChoice({ onClose }: { onClose: () => void }) {
  const { kind } = useStagedKind();
  return <CardFieldsDialog pipeline={{ ...usePipeline(), kind }} onClose={onClose} />;
}
