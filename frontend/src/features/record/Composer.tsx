/** Where something is added to a record, in one click whatever it is: a comment, or an activity (R57). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/Tabs';
import { CommentForm } from './CommentForm';
import styles from './Composer.module.css';
import { LateActivityForm, useFormSoon } from './LateActivityForm';

const KINDS = ['comment', 'activity'] as const;
type Kind = (typeof KINDS)[number];
/** A tab that arrows have come to keeps the focus. */
type Shown = { kind: Kind; isPressed: boolean };

/** `isSaidAlone`: nothing is planned there. */
type ComposerProps = { itemId: string; isSaidAlone?: boolean };

export function Composer({ itemId, isSaidAlone = false }: ComposerProps) {
  const { t } = useTranslation('record');
  useFormSoon();
  const [{ kind, isPressed }, show] = useState<Shown>({ kind: 'comment', isPressed: false });
  const [isPlanning, setPlanning] = useState(false);
  const onShow = (next: Kind, pressed: boolean) => {
    show({ kind: next, isPressed: pressed });
    if (next === 'activity') setPlanning(true);
  };
  const endPlanning = () => {
    show({ kind: 'comment', isPressed: false });
    setPlanning(false);
  };
  if (isSaidAlone)
    return (
      <section className={styles.composer} aria-label={t('composer.label')}>
        <CommentForm itemId={itemId} />
      </section>
    );
  return (
    <section className={styles.composer} aria-label={t('composer.label')}>
      <Tabs
        label={t('composer.label')}
        className={styles.kinds}
        tabs={KINDS.map((key) => ({ key, label: t(`composer.${key}`) }))}
        shown={kind}
        onShow={onShow}
      >
        {kind === 'comment' && <CommentForm itemId={itemId} />}
        {isPlanning && (
          // What is being planned stays as it is while something is said.
          <div hidden={kind !== 'activity'}>
            <LateActivityForm
              itemIds={[itemId]}
              takesFocus={kind === 'activity' && isPressed}
              onClose={endPlanning}
            />
          </div>
        )}
      </Tabs>
    </section>
  );
}
