/** What happens with a record: something is added, what is planned, the history; and beside it what belongs to the record. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/lib/useKept';
import { Tabs } from '@/ui/Tabs';
import { Activities } from './Activities';
import type { Asked, Filter } from './asked';
import { Composer } from './Composer';
import styles from './RecordHappening.module.css';
import type { RelatedTab, Shown } from './recordKind';
import { Timeline } from './Timeline';
import { useItemNews } from './useItemNews';

const ABOUT = 'about';
const HISTORY = 'history';
/** Whether somebody wants entries of related records too, for all records they open on this machine. */
const RELATED = 'trato.timeline.related';

/** Which tab of a record is open: who comes back to it finds that one. */
const opened = new Map<string, string>();

type RecordHappeningProps = {
  record: Pick<Shown, 'id' | 'access'>;
  kind: { gathers: boolean; isDeal?: boolean; isActivity?: boolean };
  related: readonly RelatedTab[];
  /** Where there is room for one column: what is known of the record stands first among the tabs. */
  about?: ReactNode;
};

export function RecordHappening({ record: { id, access }, kind, related, about }: RecordHappeningProps) {
  const { t } = useTranslation('record');
  const [wished, setWished] = useState(() => opened.get(id));
  const [filter, setFilter] = useState<Filter>('all');
  const [isRelated, keepRelated] = useKept(RELATED, (found) => found === true);
  const asked: Asked = { filter, related: isRelated && kind.gathers };
  useItemNews(id, asked.related);
  const ask = (next: Asked) => {
    setFilter(next.filter);
    if (next.related !== asked.related) keepRelated(next.related);
  };
  const isActivity = kind.isActivity ?? false;
  const history = (
    <>
      <Composer itemId={id} isSaidAlone={isActivity} />
      {!isActivity && <Activities itemId={id} />}
      <Timeline
        itemId={id}
        mayPin={access.canUpdate}
        isActivity={isActivity}
        isDeal={kind.isDeal ?? false}
        gathers={kind.gathers}
        asked={asked}
        onAsk={ask}
      />
    </>
  );
  const tabs = [
    ...(about ? [{ key: ABOUT, label: t('layout.details'), content: about }] : []),
    { key: HISTORY, label: t('page.history'), content: history },
    ...related,
  ];
  const open = tabs.find(({ key }) => key === wished) ?? tabs[0];
  if (tabs.length === 1 || !open) return <div className={styles.parts}>{history}</div>;
  return (
    <div className={styles.parts}>
      <Tabs
        label={t('page.label')}
        className={styles.tabs}
        tabs={tabs}
        shown={open.key}
        onShow={(key) => {
          opened.set(id, key);
          setWished(key);
        }}
      >
        {open.content}
      </Tabs>
    </div>
  );
}
