/** A layout as one list that can be put in order: each section's heading, then its fields. Pure. */
import type { CardLayoutInput } from '@/gql/graphql';
import type { CardLayout } from './queries';

export type Heading = { id: string; title: string };
/** A field's `id` is its name in the graph. */
export type Line = Heading | { id: string };

export const isHeading = (line: Line): line is Heading => 'title' in line;

let made = 0;
export function newHeading(title = ''): Heading {
  made += 1;
  return { id: `section ${made}`, title };
}

export const linesOf = ({ sections }: Pick<CardLayout, 'sections'>): readonly Line[] =>
  sections.flatMap(({ title, fields }) => [newHeading(title ?? ''), ...fields.map((id) => ({ id }))]);

/** Nothing stands above the first heading: it gives way to what is put there. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(isHeading);
  const heading = lines[first];
  return heading && first > 0 ? [heading, ...lines.filter((line) => line !== heading)] : lines;
}

/** A section that goes leaves its fields to the one above, or the first to the one below. */
export const without = (lines: readonly Line[], id: string): readonly Line[] =>
  inOrder(lines.filter((line) => line.id !== id));

export function sectionsOf(lines: readonly Line[]): CardLayoutInput['sections'] {
  const sections: { title: string | null; fields: string[] }[] = [];
  for (const line of lines) {
    if (isHeading(line)) sections.push({ title: line.title.trim() || null, fields: [] });
    else sections.at(-1)?.fields.push(line.id);
  }
  return sections;
}
