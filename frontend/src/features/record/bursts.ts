/** Entries as they stand on the screen: what one person changed on one record within minutes is told as one. */
import type { Entry } from './timelineQueries';

/** Two changes further apart are two things. */
const APART = 10 * 60_000; // ms

/** `entries` newest first, as in the timeline; more than one is a burst. `key` stays when the burst grows. */
export type Stretch = { key: string; entries: readonly [Entry, ...Entry[]] };

const isChange = ({ kind }: Entry) =>
  /\.(?:updated|linked|unlinked)$/u.test(kind) && !/^(?:comment|activity)\./u.test(kind);

function belongsTo(older: Entry, newer: Entry): boolean {
  return (
    isChange(older) &&
    isChange(newer) &&
    older.actor !== null &&
    older.actor?.id === newer.actor?.id &&
    older.item.id === newer.item.id &&
    older.channel === newer.channel &&
    Math.abs(Date.parse(newer.occurredAt) - Date.parse(older.occurredAt)) <= APART
  );
}

export function stretches(entries: readonly Entry[]): readonly Stretch[] {
  const found: { key: string; entries: [Entry, ...Entry[]] }[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const newer = last?.entries.at(-1);
    if (last && newer && belongsTo(entry, newer)) {
      last.entries.push(entry);
      last.key = entry.id;
    } else found.push({ key: entry.id, entries: [entry] });
  }
  return found;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What all entries of a stretch have changed together, as one: from the first value to the last, where they differ. */
export function together([newest, ...others]: Stretch['entries']): Entry {
  const changes = new Map<string, Entry['changes'][number]>();
  for (const change of [newest, ...others].toReversed().flatMap((entry) => entry.changes)) {
    const before = changes.get(change.field);
    changes.set(change.field, before ? { ...change, old: before.old } : change);
  }
  return { ...newest, changes: [...changes.values()].filter(({ old, new: now }) => !same(old, now)) };
}
