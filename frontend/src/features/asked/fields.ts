/** What is asked before an item enters a stage: as text while it is being filled in, and as the server takes it. Pure. */

import type { AskedField } from '@/features/entering';
import { typedValue } from '@/features/fields';
import type { StagedKind } from '@/features/staged';
import type { EnteringInput, FieldType } from '@/gql/graphql';
import { explain, isFailure, reasonOf } from '@/lib/failure';

const asked = (name: string, inputName: string, type: FieldType, pickList?: string): AskedField => ({
  name,
  inputName,
  label: name,
  type,
  multiple: false,
  custom: false,
  maxLength: null,
  pickList: pickList ?? null,
  options: [],
});

/** What succeeds says for how much and when, what fails why: by the field that its kind has for it. Several have no amount in common. */
export function closingFields(end: 'SUCCESS' | StagedKind['failure'], count: number): readonly AskedField[] {
  if (end !== 'SUCCESS') return [asked(end.name, end.inputName, 'PICK_LIST', end.pickList)];
  const day = asked('closedAt', 'closedOn', 'DATE');
  return count === 1 ? [asked('amount', 'amount', 'MONEY'), day] : [day];
}

/**
 * By name of the input, and what administrators have added by its own. What was left empty stays as it is. A failure names
 * the field that holds no number. `below`: where they stand in what is sent, such as `overrides.deal.`.
 */
export function inputOf(
  fields: readonly AskedField[],
  values: Readonly<Record<string, string>>,
  surroundings: Parameters<typeof typedValue>[2],
  below = '',
): EnteringInput {
  const given = fields.flatMap((field) => {
    const { inputName } = field;
    const value = typedValue(field, values[inputName] ?? '', surroundings, `${below}${inputName}`);
    return value === null ? [] : [{ ...field, value }];
  });
  const custom = given.filter(({ custom }) => custom).map(({ name: code, value }) => ({ code, value }));
  return {
    ...Object.fromEntries(
      given.filter(({ custom }) => !custom).map(({ inputName, value }) => [inputName, value]),
    ),
    ...(custom.length > 0 && { customFields: custom }),
  };
}

/** A refusal as the form shows it: by name of the input, and what speaks of none of its fields. */
export type Faults = { at: Readonly<Record<string, string>>; problem?: string };

export function faultsOf(error: unknown, fields: readonly AskedField[], below = ''): Faults {
  const told = isFailure(error) ? error.fields : [];
  const at = told.flatMap((fault): [string, string][] => {
    const field = fields.find(({ inputName }) => `${fault.path}.`.startsWith(`input.${below}${inputName}.`));
    return field ? [[field.inputName, reasonOf(fault)]] : [];
  });
  return at.length > 0 ? { at: Object.fromEntries(at) } : { at: {}, problem: explain(error) };
}
