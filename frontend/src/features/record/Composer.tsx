/** Where something is added to a record, in one click whatever it is: a comment, or an activity (R57). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/Tabs';
import { CommentForm } from './CommentForm';
import styles from './Composer.module.css';
import { LateActivityForm, useFormSoon } from './LateActivityForm';

const KINDS = ['comment', 'activity'] as const;

export function Composer({ itemId }: { itemId: string }) {
  const { t } = useTranslation('record');
  useFormSoon();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('comment');
  return (
    <section className={styles.composer} aria-label={t('composer.label')}>
      <Tabs
        label={t('composer.label')}
        className={styles.kinds}
        tabs={KINDS.map((key) => ({ key, label: t(`composer.${key}`) }))}
        shown={kind}
        onShow={setKind}
      >
        {kind === 'comment' ? (
          <CommentForm itemId={itemId} />
        ) : (
          <LateActivityForm itemIds={[itemId]} onClose={() => setKind('comment')} />
        )}
      </Tabs>
    </section>
  );
}
