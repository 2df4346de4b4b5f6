/** What happened in the reader's language: one sentence, and below it the values that changed. */

import { fieldName } from '@/lib/fieldName';
import type { Told } from './told';
import { valueText, type Words } from './values';

/** An event of the log as far as it is told. */
export type Happening = {
  item: { id?: string | null; title: string };
  changes: readonly { field: string; label?: string | null; old?: unknown; new?: unknown }[];
  parameters: unknown;
};
type Changes = Happening['changes'];

export type ToldChange = { field: string; name: string; old: string | null; now: string };
/** `said`: what somebody wrote about it. */
export type Sentence = { text: string; said?: string; changes: readonly ToldChange[] };

type Teller = { entry: Happening; itemId: string };

/** What a sentence says already, or what goes without saying, is not listed below it. */
const UNLISTED: Partial<Record<Told, readonly string[]>> = {
  'lead.moved': ['stage'],
  'lead.closed': ['stage'],
  'lead.reopened': ['stage', 'junkReason'],
  'lead.converted': ['results'],
  'lead.unconverted': ['results'],
  'deal.moved': ['stage'],
  'deal.closed': ['stage'],
  'deal.reopened': ['stage', 'lossReason'],
  'activity.completed': ['isCompleted', 'completedAt', 'completedBy'],
};

/** Of these the first values are the record itself: nothing has changed. */
const WITHOUT_CHANGES = new Set<Told>([
  'company.created',
  'contact.created',
  'lead.created',
  'deal.created',
  'activity.reopened',
  'activity.bound',
  'activity.unbound',
  'comment.added',
  'comment.updated',
  'comment.deleted',
  'comment.pinned',
  'comment.unpinned',
  'entry.pinned',
  'entry.unpinned',
  'undo.stayed',
  'event.added',
  'record.viewed',
]);

/** A new activity tells when it is due. */
const LISTED_ONLY: Partial<Record<Told, readonly string[]>> = { 'activity.created': ['deadline'] };

/** A start or end that is the deadline under another name is listed once. */
function isTwin({ field, old, new: now }: Changes[number], changes: Changes): boolean {
  const deadline = changes.find((change) => change.field === 'deadline');
  if (!deadline || !['startAt', 'endAt'].includes(field)) return false;
  return deadline.old === old && deadline.new === now;
}

const parameter = (parameters: unknown, name: string): unknown =>
  typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, name) : undefined;

function changesOf(kind: Told, changes: Changes, words: Words): readonly ToldChange[] {
  if (WITHOUT_CHANGES.has(kind)) return [];
  const only = LISTED_ONLY[kind];
  const unlisted = UNLISTED[kind] ?? [];
  return changes
    .filter(({ field }) => (only ? only.includes(field) : !unlisted.includes(field)))
    .filter((change) => !isTwin(change, changes))
    .map(({ field, label, old, new: now }) => {
      const before = valueText(field, old, words);
      const isFirst = before === words.t('value.none');
      return {
        field,
        name: fieldName(field, words.t, label ?? field),
        old: isFirst ? null : before,
        now: valueText(field, now, words),
      };
    });
}

const because = ({ parameters }: Happening, { t }: Words): readonly string[] => [
  ...(parameter(parameters, 'copyOf') ? [t('told.asCopy')] : []),
  ...(parameter(parameters, 'because') === 'stage_deleted' ? [t('told.stageDeleted')] : []),
  ...(parameter(parameters, 'because') === 'merged' ? [t('told.afterMerge')] : []),
];

/** What a sentence is filled with. */
function parts({ item, changes, parameters }: Happening, words: Words) {
  const stage = changes.find(({ field }) => field === 'stage');
  const bound = changes.find(({ field }) => field === 'items');
  const became = changes.find(({ field }) => field === 'results');
  return {
    title: item.title,
    from: valueText('stage', stage?.old, words),
    to: valueText('stage', stage?.new, words),
    item: valueText('items', bound?.new ?? bound?.old, words),
    results: valueText('results', became?.new ?? became?.old, words),
    type: valueText('type', parameter(parameters, 'type'), words),
  };
}

/** What somebody wrote of what took place. */
function said(kind: Told, { changes }: Happening): Pick<Sentence, 'said'> {
  const text = kind === 'event.added' && changes.find(({ field }) => field === 'text')?.new;
  return typeof text === 'string' ? { said: text } : {};
}

/** What is planned as done already is recorded; of entries that are pinned, comments are called so. */
function named(kind: Told, { parameters }: Happening): Told | 'activity.recorded' {
  if (kind === 'activity.created' && parameter(parameters, 'completed') === true) return 'activity.recorded';
  if (parameter(parameters, 'told') !== 'comment.added') return kind;
  if (kind === 'entry.pinned') return 'comment.pinned';
  return kind === 'entry.unpinned' ? 'comment.unpinned' : kind;
}

/** `itemId` is whose timeline it stands on: what happened to another record is told with that one's name. */
export function sentenceOf(kind: Told, { entry, itemId }: Teller, words: Words): Sentence {
  const text = words.t(`told.${named(kind, entry)}`, parts(entry, words));
  const isNamed = entry.item.id === itemId || kind.startsWith('activity.');
  const told = isNamed ? [text] : [text, entry.item.title];
  return {
    text: [...told, ...because(entry, words)].join(' · '),
    ...said(kind, entry),
    changes: changesOf(kind, entry.changes, words),
  };
}

/** A happening with whoever did it and when. */
type Done = Happening & { actor?: { name: string } | null; occurredAt: string };
/** `who` begins most sentences, and can be told apart where it does. */
export type Deed = Sentence & { who: string };

const MINUTE = 60_000; // ms
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long it was on the stage that it left; nothing of less than a minute, or where the log doesn't know. */
function stay({ parameters, occurredAt }: Done, { t }: Words): string | null {
  const since = parameter(parameters, 'stageSince');
  const length = typeof since === 'string' ? Date.parse(occurredAt) - Date.parse(since) : 0;
  const told = (unit: number, key: 'days' | 'hours' | 'minutes') =>
    t(`did.after.${key}`, { count: Math.floor(length / unit) });
  if (length >= DAY) return told(DAY, 'days');
  if (length >= HOUR) return told(HOUR, 'hours');
  return length >= MINUTE ? told(MINUTE, 'minutes') : null;
}

/** The same as what somebody did: “Carla moved it from New to Proposal after 3 days”. */
export function deedOf(kind: Told, entry: Done, words: Words): Deed {
  const who = entry.actor?.name ?? words.t('timeline.nobody');
  const text = words.t(`did.${named(kind, entry)}`, { ...parts(entry, words), who });
  const length = stay(entry, words);
  return {
    who,
    text: [length ? `${text} ${length}` : text, ...because(entry, words)].join(' · '),
    ...said(kind, entry),
    changes: changesOf(kind, entry.changes, words),
  };
}
