/** Records that have something in common: each to be opened, all to be merged or told apart. */
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { StageName } from '@/ui/StageDot';
import styles from './DuplicatesPage.module.css';
import type { DuplicateGroup } from './queries';
import type { Matched } from './sections';
import { spelled } from './spelling';

type GroupProps = {
  group: DuplicateGroup;
  kind: Matched;
  /** The field that they have it in. */
  by: string;
  onMerge: () => void;
  onApart: () => void;
};

export function Group({ group: { value: common, count, items }, kind, by, onMerge, onApart }: GroupProps) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const id = useId();
  const value = spelled(common, items, by);
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
        {items.map((item) => (
          <RecordLine
            key={item.id}
            title={
              <Link {...placeOfItem(kind, item.number)} title={item.title}>
                {item.title}
              </Link>
            }
            detail={
              <>
                {'stage' in item && (
                  <>
                    <StageName {...item.stage} />
                    <span aria-hidden="true"> · </span>
                  </>
                )}
                {[
                  ...traitsOf(item),
                  t('since', { date: format.dateOfInstant(item.createdAt), name: item.responsible.name }),
                ].join(' · ')}
              </>
            }
          />
        ))}
      </RecordLines>
    </li>
  );
}

type Item = DuplicateGroup['items'][number];

/** Whom it is from and how they are reached: what tells records of one name apart. */
function traitsOf(item: Item): readonly string[] {
  const company =
    'stage' in item ? item.companyTitle : 'primaryCompany' in item && item.primaryCompany?.title;
  const [channel] = 'phones' in item ? [...item.phones, ...item.emails, ...item.messengers] : [];
  return [company, channel?.value].filter((trait) => typeof trait === 'string');
}
