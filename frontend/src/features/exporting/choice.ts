/** What a list shows, what of it somebody wants as a file, and how that is asked for. Pure. */
import type { ExportDelimiter, ExportFormat, ExportHeaders, Filter, ItemKind } from '@/gql/graphql';
import type { Sorting } from '@/lib/sorting';
import type { Wanted } from './queries';

export type Shown = {
  kind: ItemKind;
  filter: Filter | null;
  search: string | null;
  sort: readonly Sorting[];
  /** How many match. */
  total: number;
  /** The chosen ones of them; none when all are. */
  chosen: readonly string[];
  /** The fields that have a column, in order. */
  columns: readonly string[];
};

export const FORMATS: readonly ExportFormat[] = ['CSV', 'XLSX', 'VCARD_4', 'VCARD_3'];
export const AUDIENCES: readonly ExportHeaders[] = ['LABELS', 'CODES'];
export const DELIMITERS = ['AUTO', 'COMMA', 'SEMICOLON', 'TAB'] as const satisfies readonly (
  | ExportDelimiter
  | 'AUTO'
)[];

export type Choice = {
  format: ExportFormat;
  which: 'matching' | 'chosen';
  columns: 'shown' | 'all';
  headers: ExportHeaders;
  delimiter: (typeof DELIMITERS)[number];
  /** Some programs that read tables take accents for something else without a byte-order mark; others stumble over it. */
  mark: boolean;
};

export const isCards = (format: ExportFormat) => format === 'VCARD_3' || format === 'VCARD_4';

/** Only contacts have visiting cards. */
export const formatsOf = (kind: ItemKind) =>
  FORMATS.filter((format) => kind === 'CONTACT' || !isCards(format));

export function firstChoice({ chosen }: Shown): Choice {
  return {
    format: 'CSV',
    which: chosen.length > 0 ? 'chosen' : 'matching',
    columns: 'shown',
    headers: 'LABELS',
    delimiter: 'AUTO',
    mark: true,
  };
}

export function wantedOf({ kind, filter, search, sort, chosen, columns }: Shown, choice: Choice): Wanted {
  const { format, headers, delimiter, mark } = choice;
  const isShown = choice.columns === 'shown' && !isCards(format);
  return {
    kind,
    format,
    ids: choice.which === 'chosen' ? [...chosen] : null,
    filter: choice.which === 'chosen' ? null : filter,
    search: choice.which === 'chosen' ? null : search,
    sort: [...sort],
    columns: isShown ? [...columns] : null,
    headers,
    delimiter: delimiter === 'AUTO' ? null : delimiter,
    mark,
  };
}
