/** The kinds of which something may be there twice, and the sections of these, as addresses call them. */
import type { ItemKind } from '@/gql/graphql';

export const SECTIONS = {
  COMPANY: 'companies',
  CONTACT: 'contacts',
  LEAD: 'leads',
} as const satisfies Partial<Record<ItemKind, string>>;

export type Matched = keyof typeof SECTIONS;

export const isMatched = (kind: ItemKind): kind is Matched => Object.hasOwn(SECTIONS, kind);

export const kindAt = (section: string): Matched | undefined =>
  (Object.keys(SECTIONS) as Matched[]).find((kind) => SECTIONS[kind] === section);
