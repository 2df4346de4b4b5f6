/** Which columns a list shows, and in which order. */
import { Button } from '@mantine/core';
import { ArrowDown, ArrowUp, Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { setDensity, useDensity } from '@/ui/density';
import { IconButton } from '@/ui/IconButton';
import { Tick } from '@/ui/Tick';
import styles from './ColumnsChooser.module.css';
import { moved, pinned, placeFor, TITLE, toggled } from './columns';
import type { Columns } from './useColumns';

export type ColumnName = { code: string; name: string };

export type ColumnsChooserProps = { columns: Columns; known: readonly ColumnName[] };

export function ColumnsChooser({ columns: chosen, known }: ColumnsChooserProps) {
  const { columns, isUsual, change, reset, prescribe } = chosen;
  const { isAdmin } = useMe();
  const density = useDensity();
  const { t } = useTranslation('list');
  const shown = columns.flatMap(({ code }) => known.find((one) => one.code === code) ?? []);
  const hidden = known.filter(({ code }) => !columns.some((column) => column.code === code));
  const line = ({ code, name }: ColumnName, at?: number) => (
    <li key={code} className={styles.line}>
      <Tick
        label={name}
        checked={at !== undefined}
        disabled={code === TITLE}
        onChange={() => change(toggled(columns, code))}
      />
      {at !== undefined && at > 0 && (
        <span className={styles.moves}>
          <IconButton
            icon={Pin}
            size={14}
            className={styles.pin}
            label={t('columns.pinned', { column: name })}
            aria-pressed={columns[at]?.isPinned ?? false}
            onClick={() => change(pinned(columns, code))}
          />
          <IconButton
            icon={ArrowUp}
            size={14}
            label={t('columns.up', { column: name })}
            disabled={placeFor(columns, code, at - 1) === at}
            onClick={() => change(moved(columns, code, at - 1))}
          />
          <IconButton
            icon={ArrowDown}
            size={14}
            label={t('columns.down', { column: name })}
            disabled={placeFor(columns, code, at + 1) === at}
            onClick={() => change(moved(columns, code, at + 1))}
          />
        </span>
      )}
    </li>
  );
  return (
    <>
      <div className={styles.chooser}>
        <ul className={styles.lines} aria-label={t('columns.shown')}>
          {shown.map(line)}
        </ul>
        {hidden.length > 0 && (
          <>
            <p className={styles.heading}>{t('columns.hidden')}</p>
            <ul className={styles.lines} aria-label={t('columns.hidden')}>
              {hidden.map((one) => line(one))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.density}>
        <Tick
          label={t('columns.compact')}
          checked={density === 'compact'}
          onChange={(event) => setDensity(event.currentTarget.checked ? 'compact' : 'cosy')}
        />
      </div>
      <div className={styles.foot}>
        <Button variant="subtle" size="xs" px={8} disabled={isUsual} onClick={reset}>
          {t('columns.reset')}
        </Button>
        {isAdmin && (
          <Button variant="subtle" size="xs" px={8} title={t('columns.prescribeHint')} onClick={prescribe}>
            {t('columns.prescribe')}
          </Button>
        )}
      </div>
    </>
  );
}
