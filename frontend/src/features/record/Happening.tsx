/** One entry of the timeline that is no comment: who did what and when, and which values changed. */
import { Link } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Changes, type Deed, deedOf, isTold, markOf } from '@/features/happenings';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import { About, type Other, othersOf } from './About';
import { type Stretch, together } from './bursts';
import { EntryMenu } from './EntryMenu';
import styles from './Timeline.module.css';
import type { Entry } from './timelineQueries';
import { When } from './When';

function markOfEntry({ kind, activity }: Entry): LucideIcon {
  return activity && kind === 'activity.created' ? ACTIVITY_ICONS[activity.type] : markOf(kind);
}

const CHANNELS = ['API', 'IMPORT', 'SYSTEM', 'CLI'] as const;

/** `apart`: not below the heading of its day. */
type HappeningProps = { entries: Stretch['entries']; itemId: string; pins: Pins; apart?: boolean };

/** Which entries are held up; `mayPin`: the reader may change that. */
export type Pins = { held: ReadonlySet<string>; mayPin: boolean };

/** What was done in several steps is told as one, and unfolds. */
export function Happening({ entries, itemId, pins, apart = false }: HappeningProps) {
  const { t } = useTranslation('record');
  const [isOpen, setOpen] = useState(false);
  const steps = useId();
  const [newest] = entries;
  if (entries.length === 1) return <Told entry={newest} itemId={itemId} pins={pins} apart={apart} />;
  return (
    <Told
      entry={together(entries)}
      itemId={itemId}
      apart={apart}
      more={
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls={steps}
          onClick={() => setOpen(!isOpen)}
        >
          {t('timeline.steps', { count: entries.length })}
        </button>
      }
    >
      <ol id={steps} className={styles.steps} hidden={!isOpen}>
        {isOpen &&
          entries.map((entry) => (
            <Told key={entry.id} entry={entry} itemId={itemId} pins={pins} apart={apart} />
          ))}
      </ol>
    </Told>
  );
}

type ToldProps = Pick<HappeningProps, 'itemId'> & {
  entry: Entry;
  apart: boolean;
  pins?: Pins;
  more?: ReactNode;
  children?: ReactNode;
};

function Told({ entry, itemId, apart, pins, more, children }: ToldProps) {
  const { t } = useTranslation(['record', 'common']);
  const format = useFormat();
  const { kind, channel, occurredAt } = entry;
  if (!isTold(kind)) return null;
  const deed = deedOf(kind, entry, { t, format });
  const Mark = markOfEntry(entry);
  const others = othersOf(entry, itemId);
  const named = others.find(({ title }) => deed.text.includes(title, startOf(deed)));
  const through = CHANNELS.find((known) => known === channel);
  return (
    <li className={styles.entry}>
      <span className={styles.mark} aria-hidden="true">
        <Mark size={14} />
      </span>
      <div className={styles.told}>
        <div className={styles.line}>
          <p className={styles.sentence}>
            <Words {...deed} named={named} />
          </p>
          <span className={styles.by}>
            {through && `${t(`channel.${through}`)} · `}
            <When value={occurredAt} apart={apart} />
          </span>
          {pins && <EntryMenu entry={entry} itemId={itemId} pins={pins} />}
        </div>
        <About others={others.filter((other) => other !== named)} />
        {deed.said && <p className={styles.text}>{deed.said}</p>}
        <Changes changes={deed.changes} />
        {more}
        {children}
      </div>
    </li>
  );
}

/** Behind who did it, where the sentence begins with that. */
const startOf = ({ who, text }: Pick<Deed, 'who' | 'text'>) => (text.startsWith(who) ? who.length : 0);

/** Who did it stands out, and the record that the sentence names leads to it. */
function Words({ who, text, named }: Pick<Deed, 'who' | 'text'> & { named: Other | undefined }) {
  const start = startOf({ who, text });
  const at = named ? text.indexOf(named.title, start) : text.length;
  return (
    <>
      {start > 0 && <strong>{who}</strong>}
      {text.slice(start, at)}
      {named && <Link {...placeOfItem(named.kind, named.number)}>{named.title}</Link>}
      {named && text.slice(at + named.title.length)}
    </>
  );
}
