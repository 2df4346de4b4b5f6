/** That an item comes from a customer from before, or from somebody who has asked before (R24, R44). */
import { Repeat } from 'lucide-react';
import type { CardRepeat } from '@/gql/graphql';
import { useBoardWords } from './context';
import styles from './RepeatBadge.module.css';

/** `bare`: the sign alone, where there is no room for words. */
export function RepeatBadge({ repeat, bare = false }: { repeat: CardRepeat; bare?: boolean }) {
  const { t } = useBoardWords();
  return (
    <span className={styles.badge} title={t(`card.repeatHint.${repeat}`)} data-testid="repeat">
      <Repeat size={11} aria-hidden="true" />
      <span className={bare ? 'visually-hidden' : undefined}>{t(`card.repeat.${repeat}`)}</span>
    </span>
  );
}
