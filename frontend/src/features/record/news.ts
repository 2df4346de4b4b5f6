/** What a live message changes in the timeline at hand: everything in it is as things are now. */
import type { Entry, Note, TimelineData } from './timelineQueries';

const withNote = (entry: Entry, note: Note): Entry =>
  entry.comment?.id === note.id ? { ...entry, comment: note } : entry;

/** Every entry of the entry's comment shows that as it is now. */
export function withItsComment(data: TimelineData, { comment }: Entry): TimelineData {
  if (!comment) return data;
  const pages = data.pages.map((page) => ({
    ...page,
    nodes: page.nodes.map((known) => withNote(known, comment)),
  }));
  return { ...data, pages };
}

/** The entry where it happened, unless it is there already; what lies behind the last page comes with a later one. */
export function withEntry(data: TimelineData, entry: Entry): TimelineData {
  const known = withItsComment(data, entry);
  if (known.pages.some(({ nodes }) => nodes.some(({ id }) => id === entry.id))) return known;
  const at = Date.parse(entry.occurredAt);
  let isPlaced = false;
  const pages = known.pages.map((page) => {
    const found = page.nodes.findIndex(({ occurredAt }) => Date.parse(occurredAt) <= at);
    const place = found === -1 && !page.pageInfo.hasNextPage ? page.nodes.length : found;
    if (isPlaced || place === -1) return page;
    isPlaced = true;
    return { ...page, nodes: page.nodes.toSpliced(place, 0, entry) };
  });
  return { ...known, pages };
}
