/** Opens the choice of columns. */
import { Button } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazy } from '@/lib/lazy';
import { LatePopover } from '@/ui/LatePopover';
import type { ColumnsChooserProps } from './ColumnsChooser';
import styles from './ListScreen.module.css';

const load = async () => ({ default: (await import('./ColumnsChooser')).ColumnsChooser });
const ColumnsChooser = lazy(load);

export function ColumnsButton(choice: ColumnsChooserProps) {
  const { t } = useTranslation('list');
  const [opened, setOpened] = useState(false);
  return (
    <LatePopover
      label={t('columns.label')}
      opened={opened}
      onOpen={setOpened}
      prepare={load}
      position="bottom-end"
      width={280}
      button={(popover) => (
        <Button
          {...popover}
          variant="default"
          className={styles.columns ?? ''}
          aria-label={t('columns.label')}
          title={t('columns.label')}
        >
          <Columns3 size={14} aria-hidden="true" />
        </Button>
      )}
    >
      <ColumnsChooser {...choice} />
    </LatePopover>
  );
}
