/** What somebody chooses about a file, beginning with what was recognised, and the plan that it makes. */
import type {
  DateOrder,
  ImportPlanInput,
  ImportReadingInput,
  ImportRule,
  ImportUnknown,
} from '@/gql/graphql';
import type { ImportShown } from './queries';

/** Finds a record and fills nothing. */
export const NUMBER = 'id';
const NAME = 'title';
const NAMES = [NAME, 'firstName', 'lastName'];
/** What is found by fields that others make. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  fullName: ['firstName', 'middleName', 'lastName'],
};
/** Texts of several columns stand one behind the other in these. */
const JOINED = ['address', 'description'];
/** What of a value may stand in a column of its own, as exports name it: `amount.currency`. */
const PARTS: Partial<Record<Field['type'], Part>> = {
  MONEY: 'currency',
  PHONE: 'label',
  EMAIL: 'label',
  WEBSITE: 'label',
  MESSENGER: 'label',
};
/** Of which a default can be said in a word. */
const WITH_DEFAULTS: readonly Field['type'][] = [
  'STRING',
  'STAGE',
  'USER',
  'PICK_LIST',
  'MY_COMPANY',
  'BOOLEAN',
  'DATE',
  'INTEGER',
];
/** The kinds of phones and addresses that are offered; visiting cards know these. */
export const LABELS = ['work', 'home', 'mobile'] as const;

/** By how the last day of October 2026 is written. */
export const DATES = { ISO: '2026-10-31', DMY: '31.10.2026', MDY: '10/31/2026', YMD: '2026/10/31' } as const;
export const NUMBERS = { '.': '1,234.50', ',': '1.234,50' } as const;

export type Dates = DateOrder | 'ISO';
export type DecimalMark = keyof typeof NUMBERS;
export type Part = 'currency' | 'label';
type Field = ImportShown['fields'][number];
/** What a column may fill: a field or, when `part` says so, what belongs to the values of one. */
export type Fillable = { code: string; field: Field; part?: Part };
/** What a new record has in a field of which its row says nothing: as an input holds it, and as a cell would say it. */
export type Default = { value: string; said: string };

export type Choices = {
  /** The field that each column fills, by the column's place; '' for none. */
  mapping: Readonly<Record<number, string>>;
  /** What the phones, addresses or sites of a column are labelled with, by its place. */
  labels: Readonly<Record<number, string>>;
  /** By the field. */
  defaults: Readonly<Record<string, Default>>;
  rule: ImportRule;
  matchBy: string;
  unknownRecords: ImportUnknown;
  unknownValues: ImportUnknown;
  pipelineId: string | null;
  /** How days and numbers are written; as they were recognised, until somebody says. */
  dates?: Dates;
  decimalMark?: DecimalMark;
};

type Shown = Pick<ImportShown, 'reading' | 'fields' | 'keys' | 'kind' | 'format'>;

export function firstChoices({ reading, kind }: Shown): Choices {
  const mapping = Object.fromEntries(
    reading.columns.map(({ place, suggestion }) => [place, suggestion ?? '']),
  );
  const filled = new Set(Object.values(mapping));
  return {
    mapping,
    labels: Object.fromEntries(reading.columns.map(({ place, label }) => [place, label ?? ''])),
    defaults: {},
    rule: 'SKIP',
    matchBy: (kind === 'CONTACT' || kind === 'LEAD') && filled.has('emails') ? 'emails' : NAME,
    unknownRecords: 'CREATE',
    unknownValues: 'ERROR',
    pipelineId: null,
  };
}

/** Whether several columns may fill a field. */
const takesSeveral = ({ fields }: Shown, code: string) =>
  JOINED.includes(code) || fields.some((field) => field.code === code && field.multiple);

/** All that columns may fill. */
const fillable = ({ fields }: Shown): Fillable[] =>
  fields.flatMap((field) => {
    const part = PARTS[field.type];
    const whole = { code: field.code, field };
    return part ? [whole, { code: `${field.code}.${part}`, field, part }] : [whole];
  });

export const filledBy = (shown: Shown, code: string) => fillable(shown).find((one) => one.code === code);

/** What a column may fill: nothing is filled twice, unless it takes several, and parts only of what is filled. */
export const offeredTo = (shown: Shown, { mapping }: Choices, place: number) => {
  const isFilledElsewhere = (code: string) =>
    Object.entries(mapping).some(([other, field]) => field === code && Number(other) !== place);
  return fillable(shown).filter(({ code, field, part }) =>
    part
      ? mapping[place] === code || (isFilledElsewhere(field.code) && !isFilledElsewhere(code))
      : takesSeveral(shown, code) || !isFilledElsewhere(code),
  );
};

/** Whether what a column fills has labels, and no other column says them. */
export const takesLabel = (shown: Shown, { mapping }: Choices, place: number) => {
  const filled = filledBy(shown, mapping[place] ?? '');
  return (
    filled !== undefined &&
    !filled.part &&
    PARTS[filled.field.type] === 'label' &&
    !Object.values(mapping).includes(`${filled.code}.label`)
  );
};

/** The fields for which a default may be said. */
export const withDefaults = ({ fields, kind }: Shown) =>
  fields.filter(
    ({ code, type, multiple }) =>
      !multiple &&
      WITH_DEFAULTS.includes(type) &&
      code !== NUMBER &&
      !(kind === 'CONTACT' ? NAMES.includes(code) : code === NAME),
  );

/** The fields by which rows can be found: what no column fills finds none. */
export const keysOf = ({ keys, kind }: Shown, { mapping }: Choices) => {
  const filled = new Set(Object.values(mapping));
  const madeOf = (key: string) => (key === NAME && kind === 'CONTACT' ? NAMES : (MADE_OF[key] ?? [key]));
  return keys.filter((key) => madeOf(key).some((name) => filled.has(name)));
};

/** The fields that every record needs and no column fills. Of a contact any name will do. */
export function missingOf({ fields, kind }: Shown, { mapping, defaults }: Choices): string[] {
  const filled = new Set([...Object.values(mapping), ...Object.keys(defaults)]);
  const missing = fields
    .filter(({ code, required }) => required && !filled.has(code))
    .map(({ code }) => code);
  const isNameless = kind === 'CONTACT' && !NAMES.some((name) => filled.has(name));
  return isNameless ? [NAME, ...missing] : missing;
}

export const datesOf = ({ reading }: Shown, { dates }: Choices): Dates => dates ?? reading.dateOrder ?? 'ISO';
export const decimalMarkOf = ({ reading }: Shown, { decimalMark }: Choices): DecimalMark =>
  decimalMark ?? (reading.decimalMark === ',' ? ',' : '.');

export function planOf(shown: Shown, choices: Choices, reading: ImportReadingInput): ImportPlanInput {
  const { mapping, labels, defaults, pipelineId, rule, matchBy, unknownRecords, unknownValues } = choices;
  const filled = new Set(Object.values(mapping));
  const dates = datesOf(shown, choices);
  const keys = keysOf(shown, choices);
  return {
    mapping: Object.entries(mapping)
      .filter(([, field]) => field !== '' && filled.has(filledBy(shown, field)?.field.code ?? field))
      .map(([column, field]) => ({
        column: Number(column),
        field,
        label: (takesLabel(shown, choices, Number(column)) && labels[Number(column)]) || null,
      })),
    defaults: Object.entries(defaults).flatMap(([field, { said }]) => (said ? [{ field, value: said }] : [])),
    reading: { ...reading, decimalMark: decimalMarkOf(shown, choices) },
    rule: keys.length > 0 ? rule : 'ALLOW',
    matchBy: keys.includes(matchBy) ? matchBy : (keys[0] ?? NAME),
    unknownRecords,
    unknownValues,
    dateOrder: dates === 'ISO' ? null : dates,
    pipelineId,
  };
}
