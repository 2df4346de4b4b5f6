/** How one looks at the board: the order of its cards, density, which columns one does without. Says what of it differs from usual (B9, B12, B14). */
import { Button } from '@mantine/core';
import { ArrowUpDown, EyeOff, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asking } from '@/features/views';
import { loadWords } from '@/lib/i18n';
import { useLoadedSession } from '@/live/board/useBoard';
import { LateMenu } from '@/ui/LateMenu';
import styles from './BoardPage.module.css';
import type { Hiding } from './hidden';
import { sortedBy } from './orders';

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

export function BoardOptions({ asking, hiding }: { asking: Asking; hiding: Hiding }) {
  const { t } = useTranslation('board');
  const session = useLoadedSession();
  const [exporting, setExporting] = useState<'open' | 'closed' | null>(null);
  const [choosesFields, chooseFields] = useState(false);
  const count = hiding.hidden.size;
  const sorted = session && sortedBy(session.scope.sort);
  const label = count > 0 ? t('options.withHidden', { count }) : t('options.label');
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
            disabled={!session}
            aria-label={sorted ? `${label}, ${t('order.sorted', { order: t(`order.${sorted}`) })}` : label}
            title={t('options.label')}
          >
            {count === 0 && !sorted && <SlidersHorizontal size={14} aria-hidden="true" />}
            {sorted && (
              <>
                <ArrowUpDown size={14} aria-hidden="true" />
                <span>{t(`order.${sorted}`)}</span>
              </>
            )}
            {count > 0 && (
              <>
                <EyeOff size={14} aria-hidden="true" />
                <span>{t('options.hidden', { count })}</span>
              </>
            )}
          </Button>
        )}
      >
        <BoardOptionItems
          asking={asking}
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
