/** Opens the choice of what is shown of each event. */
import { Button } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LatePopover } from '@/ui/LatePopover';
import { Tick } from '@/ui/Tick';
import { COLUMNS, type Column, FIXED } from './columns';
import styles from './HistoryPage.module.css';

type ColumnsButtonProps = { shown: readonly Column[]; onToggle: (column: Column) => void };

export function ColumnsButton({ shown, onToggle }: ColumnsButtonProps) {
  const { t } = useTranslation(['history', 'list']);
  const [opened, setOpened] = useState(false);
  const label = t('list:columns.label');
  return (
    <LatePopover
      label={label}
      opened={opened}
      onOpen={setOpened}
      position="bottom-end"
      width={220}
      button={(popover) => (
        <Button
          {...popover}
          variant="default"
          className={styles.columnsButton ?? ''}
          aria-label={label}
          title={label}
        >
          <Columns3 size={14} aria-hidden="true" />
        </Button>
      )}
    >
      <div className={styles.choices}>
        {COLUMNS.map((column, at) => (
          <Tick
            key={column}
            label={t(`columns.${column}`)}
            checked={shown.includes(column)}
            disabled={column === FIXED}
            {...(at === 0 && { 'data-autofocus': true })}
            onChange={() => onToggle(column)}
          />
        ))}
      </div>
    </LatePopover>
  );
}
