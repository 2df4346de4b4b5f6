/** What a live message changes in the timeline at hand: everything in it is as things are now. */
import type { Entry, Note, TimelineData } from './queries';

const withNote = (entry: Entry, note: Note): Entry =>
  entry.comment?.id === note.id ? { ...entry, comment: note } : entry;

/** The entry on top unless it is there already; every other entry of its comment shows that as it is now. */
export function withEntry(data: TimelineData, entry: Entry): TimelineData {
  const note = entry.comment;
  const pages = data.pages.map((page) =>
    note ? { ...page, nodes: page.nodes.map((known) => withNote(known, note)) } : page,
  );
  const [first, ...others] = pages;
  if (!first || pages.some(({ nodes }) => nodes.some(({ id }) => id === entry.id))) return { ...data, pages };
  const grown = { ...first, nodes: [entry, ...first.nodes], totalCount: first.totalCount + 1 };
  return { ...data, pages: [grown, ...others] };
}
