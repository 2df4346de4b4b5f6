/** What somebody chooses that a lead becomes, and how the server is asked for it. Pure. */
import { inputOf } from '@/features/asked';
import type { AskedField } from '@/features/entering';
import type { ConversionBarrier, ConvertLeadInput } from '@/gql/graphql';
import type { Pick } from '@/ui/fields/PickField';

export const TARGETS = ['DEAL', 'CONTACT', 'COMPANY'] as const;
export type Target = (typeof TARGETS)[number];

/** What is filled in for one of the items: by name of the input, and what that which was chosen is called. */
export type Typed = { values: Readonly<Record<string, string>>; names: Readonly<Record<string, string>> };
export const UNTYPED: Typed = { values: {}, names: {} };

export type Choice = {
  targets: ReadonlySet<Target>;
  /** In place of a new one; null while one is still to be chosen. */
  existing: Readonly<Partial<Record<Target, Pick | null>>>;
  pipelineId: string | null;
  stageId: string | null;
  closesActivities: boolean;
  /** By a field of the lead: of what, and into which field its value goes. */
  routes: Readonly<Record<string, { kind: Target; to: string }>>;
  typed: Readonly<Partial<Record<Target | 'LEAD', Typed>>>;
};

export const NOTHING: Choice = {
  targets: new Set(),
  existing: {},
  pipelineId: null,
  stageId: null,
  closesActivities: false,
  routes: {},
  typed: {},
};

type Known = {
  kind: string;
  barrier?: ConversionBarrier | null | undefined;
  carried: readonly { source: string }[];
};

const NAMED_BY: Record<Target, readonly string[] | null> = {
  DEAL: null,
  CONTACT: ['firstName', 'lastName'],
  COMPANY: ['companyTitle'],
};

/** What is offered at first: a deal, and whoever is known by name. */
export function firstChoice(prospects: readonly Known[]): Choice {
  const offered = TARGETS.filter((target) => {
    const prospect = prospects.find(({ kind }) => kind === target);
    const names = NAMED_BY[target];
    if (!prospect || prospect.barrier) return false;
    return !names || prospect.carried.some(({ source }) => names.includes(source));
  });
  return { ...NOTHING, targets: new Set(offered) };
}

/** Whether an existing one is to be taken, and which is still open. */
export const isUndecided = ({ targets, existing }: Choice): boolean =>
  TARGETS.some((target) => targets.has(target) && existing[target] === null);

/** Without what was filled in: what would be missing is asked by this. */
export function wantedOf({ targets, existing, pipelineId, stageId, routes }: Choice): ConvertLeadInput {
  const isNew = (target: Target) => targets.has(target) && existing[target] === undefined;
  const chosen = (target: Target) => (targets.has(target) && existing[target]?.id) || null;
  const fieldMap = Object.entries(routes)
    .filter(([, { kind }]) => isNew(kind))
    .map(([from, { kind, to }]) => ({ from, kind, to }));
  return {
    createDeal: isNew('DEAL'),
    createContact: isNew('CONTACT'),
    createCompany: isNew('COMPANY'),
    ...(chosen('CONTACT') && { contactId: chosen('CONTACT') }),
    ...(chosen('COMPANY') && { companyId: chosen('COMPANY') }),
    ...(isNew('DEAL') && pipelineId && { pipelineId, ...(stageId && { stageId }) }),
    ...(fieldMap.length > 0 && { fieldMap }),
  };
}

type Asked = { kind: string; fields: readonly AskedField[] };

/** With what was filled in. A failure names the field that holds no number. */
export function inputOfChoice(
  choice: Choice,
  required: readonly Asked[],
  surroundings: Parameters<typeof inputOf>[2],
): ConvertLeadInput {
  const given = required.flatMap(({ kind, fields }) => {
    const typed = choice.typed[kind as Target | 'LEAD'] ?? UNTYPED;
    const input = inputOf(fields, typed.values, surroundings, below(kind));
    return Object.keys(input).length > 0 ? [[kind.toLowerCase(), input]] : [];
  });
  return {
    ...wantedOf(choice),
    ...(choice.closesActivities && { closeActivities: true }),
    ...(given.length > 0 && { overrides: Object.fromEntries(given) }),
  };
}

/** Where the server names the fields of an item. */
export const below = (kind: string) => `overrides.${kind.toLowerCase()}.`;

/** Whether a field that is asked for is still empty. */
export const isMissing = (choice: Choice, required: readonly Asked[]): boolean =>
  required.some(({ kind, fields }) =>
    fields.some(({ inputName }) => !choice.typed[kind as Target | 'LEAD']?.values[inputName]?.trim()),
  );
