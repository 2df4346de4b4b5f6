/** At the end of the columns, for who may: one more stage. */
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { lazy } from '@/lib/lazy';
import styles from './Board.module.css';

const StageEditing = lazy(async () => ({ default: (await import('./StageEditing')).StageEditing }));

export function AddStage() {
  const { t } = useBoardWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={styles.addStage} onClick={() => setAsking(true)}>
        <Plus size={14} aria-hidden="true" />
        {t('stage.add')}
      </button>
      {asking && (
        <Suspense>
          <StageEditing asking="add" onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
