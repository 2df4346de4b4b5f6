/** How one looks at the board: density, and which columns one does without; says how many those are (B9, B12). And the board as a file. */
import { Button } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { useLoadedSession } from '@/live/board/useBoard';
import { LateMenu } from '@/ui/LateMenu';
import styles from './BoardPage.module.css';
import type { Hiding } from './hidden';

const load = async () => {
  const [module] = await Promise.all([import('./BoardOptionItems'), loadWords(['card'])]);
  return { default: module.BoardOptionItems };
};
const BoardOptionItems = lazy(load);

const CardFieldsChoice = lazy(async () => ({
  default: (await import('./CardFieldsChoice')).CardFieldsChoice,
}));

const BoardExport = lazy(async () => {
  const [module] = await Promise.all([import('./BoardExport'), loadWords(['export', 'list'])]);
  return { default: module.BoardExport };
});

export function BoardOptions({ hiding }: { hiding: Hiding }) {
  const { t } = useTranslation('board');
  const isLoaded = useLoadedSession() !== null;
  const [choosesFields, chooseFields] = useState(false);
  const [exporting, setExporting] = useState<'open' | 'closed' | null>(null);
  const count = hiding.hidden.size;
  return (
    <>
      <LateMenu
        position="bottom-end"
        width={248}
        prepare={load}
        button={(menu) => (
          <Button
            {...menu}
            variant="default"
            className={styles.options ?? ''}
            disabled={!isLoaded}
            aria-label={count > 0 ? t('options.withHidden', { count }) : t('options.label')}
            title={t('options.label')}
          >
            <SlidersHorizontal size={14} aria-hidden="true" />
            {count > 0 && <span>{t('options.hidden', { count })}</span>}
          </Button>
        )}
      >
        <BoardOptionItems
          hiding={hiding}
          onFields={() => chooseFields(true)}
          onExport={() => setExporting('open')}
        />
      </LateMenu>
      {choosesFields && (
        <Suspense>
          <CardFieldsChoice onClose={() => chooseFields(false)} />
        </Suspense>
      )}
      {exporting && (
        <Suspense>
          <BoardExport opened={exporting === 'open'} onClose={() => setExporting('closed')} />
        </Suspense>
      )}
    </>
  );
}
