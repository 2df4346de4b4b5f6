/** The settings' own dialog of what cards show, opened from the board's options. */
import { useTranslation } from 'react-i18next';
import { CardFieldsDialog } from '@/features/settings';
import { usePipeline } from '@/live/board/useBoard';
import { CARD_FIELDS } from './CardLines';

export function CardFieldsChoice({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('board');
  const offered = CARD_FIELDS.map((name) => ({ name, label: t(`cardFields.${name}`) }));
  return <CardFieldsDialog pipeline={usePipeline()} offered={offered} onClose={onClose} />;
}
