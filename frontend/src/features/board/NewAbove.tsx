/** Says how many cards others put above what one sees, and leads there (B37). */
import { ArrowUp } from 'lucide-react';
import { useBoardWords } from '@/features/staged';
import type { Stage } from '@/live/board/board';
import styles from './NewAbove.module.css';

type NewAboveProps = { stage: Stage; count: number; onShow: () => void };

export function NewAbove({ stage, count, onShow }: NewAboveProps) {
  const { t } = useBoardWords();
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.pill}
        title={t('column.newAbove', { count, stage: stage.name })}
        onClick={onShow}
      >
        <ArrowUp size={12} aria-hidden="true" />
        {t('column.new', { count })}
      </button>
    </div>
  );
}
