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
export type Sentence = { text: string; changes: readonly ToldChange[] };

type Teller = { entry: Happening; itemId: string };

/** What a sentence says already, or what goes without saying, is not listed below it. */
const UNLISTED: Partial<Record<Told, readonly string[]>> = {
  'deal.moved': ['stage'],
  'deal.closed': ['stage'],
  'deal.reopened': ['stage', 'lossReason'],
  'activity.completed': ['isCompleted', 'completedAt', 'completedBy'],
};

/** Of these the first values are the record itself: nothing has changed. */
const WITHOUT_CHANGES = new Set<Told>([
  'company.created',
  'contact.created',
  'deal.created',
  'activity.reopened',
  'activity.bound',
  'activity.unbound',
  'comment.added',
  'comment.updated',
  'comment.deleted',
  'comment.pinned',
  'comment.unpinned',
  'undo.stayed',
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

/** `itemId` is whose timeline it stands on: what happened to another record is told with that one's name. */
export function sentenceOf(kind: Told, { entry, itemId }: Teller, words: Words): Sentence {
  const { t } = words;
  const stage = entry.changes.find(({ field }) => field === 'stage');
  const bound = entry.changes.find(({ field }) => field === 'items');
  const took = kind === 'activity.created' && parameter(entry.parameters, 'completed') === true;
  const text = t(took ? 'told.activity.recorded' : `told.${kind}`, {
    title: entry.item.title,
    from: valueText('stage', stage?.old, words),
    to: valueText('stage', stage?.new, words),
    item: valueText('items', bound?.new ?? bound?.old, words),
  });
  const why = [
    parameter(entry.parameters, 'copyOf') ? t('told.asCopy') : null,
    parameter(entry.parameters, 'because') === 'stage_deleted' ? t('told.stageDeleted') : null,
  ].filter(Boolean);
  const named = entry.item.id === itemId || kind.startsWith('activity.') ? [text] : [text, entry.item.title];
  return { text: [...named, ...why].join(' · '), changes: changesOf(kind, entry.changes, words) };
}
