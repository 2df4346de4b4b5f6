/** What somebody chooses about a file, beginning with what was recognised, and the plan that it makes. */
import type { ImportPlanInput, ImportReadingInput, ImportRule, ImportUnknown } from '@/gql/graphql';
import type { ImportShown } from './queries';

/** Finds a record and fills nothing. */
export const NUMBER = 'id';
const NAME = 'title';
const NAMES = [NAME, 'firstName', 'lastName'];
/** Texts of several columns stand one behind the other in these. */
const JOINED = ['address', 'description'];

export type Choices = {
  /** The field that each column fills, by the column's place; '' for none. */
  mapping: Readonly<Record<number, string>>;
  rule: ImportRule;
  matchBy: string;
  unknownRecords: ImportUnknown;
  unknownValues: ImportUnknown;
  pipelineId: string | null;
};

type Shown = Pick<ImportShown, 'reading' | 'fields' | 'keys' | 'kind' | 'format'>;

export function firstChoices({ reading, kind }: Shown): Choices {
  const mapping = Object.fromEntries(
    reading.columns.map(({ place, suggestion }) => [place, suggestion ?? '']),
  );
  const filled = new Set(Object.values(mapping));
  return {
    mapping,
    rule: 'SKIP',
    matchBy: kind === 'CONTACT' && filled.has('emails') ? 'emails' : NAME,
    unknownRecords: 'CREATE',
    unknownValues: 'ERROR',
    pipelineId: null,
  };
}

/** Whether several columns may fill a field. */
const takesSeveral = ({ fields }: Shown, code: string) =>
  JOINED.includes(code) || fields.some((field) => field.code === code && field.multiple);

/** The fields that a column may fill: no field is filled twice, unless it takes several. */
export const offeredTo = (shown: Shown, { mapping }: Choices, place: number) =>
  shown.fields.filter(
    ({ code }) =>
      takesSeveral(shown, code) ||
      !Object.entries(mapping).some(([other, field]) => field === code && Number(other) !== place),
  );

/** The fields by which rows can be found: what no column fills finds none. */
export const keysOf = ({ keys, kind }: Shown, { mapping }: Choices) => {
  const filled = new Set(Object.values(mapping));
  return keys.filter((key) =>
    key === NAME && kind === 'CONTACT' ? NAMES.some((name) => filled.has(name)) : filled.has(key),
  );
};

/** The fields that every record needs and no column fills. Of a contact any name will do. */
export function missingOf({ fields, kind }: Shown, { mapping }: Choices): string[] {
  const filled = new Set(Object.values(mapping));
  const missing = fields
    .filter(({ code, required }) => required && !filled.has(code))
    .map(({ code }) => code);
  const isNameless = kind === 'CONTACT' && !NAMES.some((name) => filled.has(name));
  return isNameless ? [NAME, ...missing] : missing;
}

export function planOf(shown: Shown, choices: Choices, reading: ImportReadingInput): ImportPlanInput {
  const { mapping, pipelineId, rule, matchBy, unknownRecords, unknownValues } = choices;
  const keys = keysOf(shown, choices);
  return {
    mapping: Object.entries(mapping)
      .filter(([, field]) => field !== '')
      .map(([column, field]) => ({ column: Number(column), field })),
    reading: { ...reading, decimalMark: shown.reading.decimalMark },
    rule: keys.length > 0 ? rule : 'ALLOW',
    matchBy: keys.includes(matchBy) ? matchBy : (keys[0] ?? NAME),
    unknownRecords,
    unknownValues,
    dateOrder: shown.reading.dateOrder ?? null,
    pipelineId,
  };
}
