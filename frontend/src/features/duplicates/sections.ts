/** The sections in which something may be there twice, by how addresses call them. */
import type { ItemKind } from '@/gql/graphql';

export const SECTIONS = { companies: 'COMPANY', contacts: 'CONTACT' } as const satisfies Record<
  string,
  ItemKind
>;

export type Section = keyof typeof SECTIONS;

export const isSection = (what: string): what is Section => Object.hasOwn(SECTIONS, what);

export const sectionOf = (kind: ItemKind): Section | undefined =>
  Object.keys(SECTIONS)
    .filter(isSection)
    .find((what) => SECTIONS[what] === kind);
