/** The words of History: kinds of events as filters call them, and each event in a sentence with what it changed. */
import { useTranslation } from 'react-i18next';
import { isTold, sentenceOf, type ToldChange, valueText } from '@/features/happenings';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import type { HistoryEvent } from './queries';

const A_KIND = 'kinds.deal.moved';
const A_NOUN = 'nouns.deal';
const A_CHANNEL = 'channels.UI';
const A_FIELD = 'fields.name';
const A_SENTENCE = 'record:told.deal.created';

/** Their values are fields of records, by the names that the log gives them. */
const NAMING_FIELDS = new Set(['cardFields', 'requiredFields', 'fields']);
const camel = (code: string) => code.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export type Told = { text: string; said: string | null; changes: readonly ToldChange[] };

export function useHistoryWords() {
  const { t } = useTranslation(['history', 'record', 'list', 'roles', 'common']);
  const { t: tRecord } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const words = { t: tRecord, format };
  const kindName = (kind: string): string =>
    t(`kinds.${kind}` as typeof A_KIND, {
      defaultValue: t(`record:told.${kind}` as typeof A_SENTENCE, { defaultValue: kind }),
    });
  const nounName = (kind: string) => t(`nouns.${kind}` as typeof A_NOUN, { defaultValue: kind });
  const channelName = (channel: string) =>
    t(`channels.${channel}` as typeof A_CHANNEL, { defaultValue: channel });

  const settingChanges = (event: HistoryEvent): ToldChange[] => [
    ...event.changes.filter(({ old, new: now }) => isSayable(old) && isSayable(now)).map(settingChange),
    ...rightsOf(event.parameters).map(({ object, operation, level: [old, now] }, at) => ({
      field: String(at),
      name: [
        t(`roles:objects.${object.toUpperCase()}` as 'roles:objects.DEAL', { defaultValue: object }),
        t(`roles:operations.${operation.toUpperCase()}` as 'roles:operations.READ', {
          defaultValue: operation,
        }),
      ].join(' · '),
      old: t(`roles:levels.${old}` as 'roles:levels.ALL', { defaultValue: old }),
      now: t(`roles:levels.${now}` as 'roles:levels.ALL', { defaultValue: now }),
    })),
  ];
  const settingChange = ({ field, label, old, new: now }: HistoryEvent['changes'][number]): ToldChange => {
    const text = (value: unknown) =>
      NAMING_FIELDS.has(camel(field)) && Array.isArray(value)
        ? value.map((one) => fieldName(camel(String(one)), tRecord)).join(', ') || tRecord('value.none')
        : valueText(field, value, words);
    const before = text(old);
    const code = camel(field);
    return {
      field,
      name: t(`fields.${code}` as typeof A_FIELD, { defaultValue: fieldName(code, tRecord, label ?? field) }),
      old: before === tRecord('value.none') ? null : before,
      now: text(now),
    };
  };

  const tell = (event: HistoryEvent): Told => {
    const { kind, item } = event;
    if (isTold(kind)) {
      const { text, said, changes } = sentenceOf(kind, { entry: event, itemId: item.id ?? '' }, words);
      return { text, changes, said: said ?? saidIn(event) };
    }
    const name = nameIn(event);
    return {
      text: name ? `${kindName(kind)}: ${name}` : kindName(kind),
      changes: name && event.changes.length === 1 ? rightsOnly(settingChanges(event)) : settingChanges(event),
      said: null,
    };
  };
  return { kindName, nounName, channelName, tell };
}

/** What the sentence names already is not listed again. */
const rightsOnly = (changes: readonly ToldChange[]) =>
  changes.filter(({ field }) => field !== 'stage' && field !== 'item');

/** Texts, numbers, truths and what has a name; how a layout is built is not told in a line. */
const isSayable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isSayable)
    : typeof value !== 'object' || value === null || ('name' in value && typeof value.name === 'string');

const read = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;

/** The comment itself. */
function saidIn({ kind, changes }: HistoryEvent): string | null {
  if (!['comment.added', 'comment.updated'].includes(kind)) return null;
  const text = changes.find(({ field }) => field === 'text')?.new;
  return typeof text === 'string' ? text : null;
}

/** What of the setting was changed, or who got it: a stage of a pipeline, whoever holds a role. */
function nameIn({ parameters, changes }: HistoryEvent): string | null {
  for (const part of ['holder', 'into', 'stage', 'item']) {
    const name = read(read(parameters, part), 'name');
    if (typeof name === 'string') return name;
  }
  const part = changes.find(({ field }) => field === 'stage' || field === 'item');
  const name = part?.new ?? part?.old;
  return typeof name === 'string' ? name : null;
}

type Right = { object: string; operation: string; level: [string, string] };

const isRight = (part: unknown): part is Right =>
  typeof read(part, 'object') === 'string' && Array.isArray(read(part, 'level'));

function rightsOf(parameters: unknown): readonly Right[] {
  const cells = read(parameters, 'cells');
  return Array.isArray(cells) ? cells.filter(isRight) : [];
}
