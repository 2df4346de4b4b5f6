/** Records that have something in common: each to be opened, all to be merged or told apart. */
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import styles from './DuplicatesPage.module.css';
import type { DuplicateGroup } from './queries';
import type { Matched } from './sections';

type GroupProps = { group: DuplicateGroup; kind: Matched; onMerge: () => void; onApart: () => void };

export function Group({ group: { value, count, items }, kind, onMerge, onApart }: GroupProps) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const id = useId();
  const isMine = items.every(({ access }) => access.canUpdate && access.canDelete);
  return (
    <li className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 className={styles.value} id={id} title={value}>
          {value}
        </h2>
        <span className={styles.count}>{t('records', { count })}</span>
        <span className={styles.buttons}>
          <Button size="compact-sm" variant="default" onClick={onApart} aria-describedby={id}>
            {t('apart.action')}
          </Button>
          <Button
            size="compact-sm"
            onClick={onMerge}
            disabled={!isMine}
            title={isMine ? undefined : t('merge.noRight')}
            aria-describedby={id}
          >
            {t('merge.open')}
          </Button>
        </span>
      </header>
      <RecordLines>
        {items.map(({ id: itemId, number, title, createdAt, responsible }) => (
          <RecordLine
            key={itemId}
            title={
              <Link {...placeOfItem(kind, number)} title={title}>
                {title}
              </Link>
            }
            detail={t('since', { date: format.dateOfInstant(createdAt), name: responsible.name })}
          />
        ))}
      </RecordLines>
    </li>
  );
}
