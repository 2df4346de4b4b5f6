/** The board before it is there: columns and cards in their final shape. */
import { useTranslation } from 'react-i18next';
import { Bone } from '@/ui/Skeleton';
import styles from './BoardSkeleton.module.css';

const COLUMNS = [5, 3, 4, 2, 3] as const;

export function CardBones({ cards }: { cards: number }) {
  return Array.from({ length: cards }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
    <div key={index} className={styles.card}>
      <Bone width="78%" />
      <Bone width="56%" height={10} />
      <div className={styles.foot}>
        <Bone width={64} />
        <Bone width={22} height={22} />
      </div>
    </div>
  ));
}

export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.board} aria-busy="true">
      <span className="visually-hidden">{t('states.loading')}</span>
      {COLUMNS.map((cards, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
        <div key={index} className={styles.column} aria-hidden="true">
          <div className={styles.header}>
            <Bone width={120} />
            <Bone width={90} height={10} />
          </div>
          <CardBones cards={cards} />
        </div>
      ))}
    </div>
  );
}
