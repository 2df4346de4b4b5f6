/** What is asked before a deal enters a stage: as text while it is being filled in, and as the server takes it. Pure. */
import type { EnteringInput, FieldType } from '@/gql/graphql';
import { explain, isFailure, reasonOf } from '@/lib/failure';
import { moneyOf } from '@/ui/fields/amount';
import type { AskedField } from './queries';

const LOSS_REASON = 'LOSS_REASON';

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

/** A won deal says for how much and when, a lost one why. Several have no amount in common. */
export function closingFields(semantics: 'SUCCESS' | 'FAILURE', count: number): readonly AskedField[] {
  if (semantics === 'FAILURE') return [asked('lossReason', 'lossReasonId', 'PICK_LIST', LOSS_REASON)];
  const day = asked('closedAt', 'closedOn', 'DATE');
  return count === 1 ? [asked('amount', 'amount', 'MONEY'), day] : [day];
}

/**
 * By name of the input. What was left empty stays as it is; what administrators have added is given otherwise. A failure
 * names the field that holds no number.
 */
export function inputOf(
  fields: readonly AskedField[],
  values: Readonly<Record<string, string>>,
  currency: string,
): EnteringInput {
  const given = fields.flatMap(({ inputName, type, multiple, custom }): [string, unknown][] => {
    const text = values[inputName]?.trim() ?? '';
    if (text === '' || custom) return [];
    if (type === 'MONEY') return [[inputName, moneyOf(text, currency, inputName)]];
    if (type === 'INTEGER') return [[inputName, Number(text)]];
    return [[inputName, multiple ? [text] : text]];
  });
  return Object.fromEntries(given) as EnteringInput;
}

/** A refusal as the form shows it: by name of the input, and what speaks of none of its fields. */
export type Faults = { at: Readonly<Record<string, string>>; problem?: string };

export function faultsOf(error: unknown, fields: readonly AskedField[]): Faults {
  const told = isFailure(error) ? error.fields : [];
  const at = told.flatMap((fault): [string, string][] => {
    const field = fields.find(({ inputName }) => `${fault.path}.`.startsWith(`input.${inputName}.`));
    return field ? [[field.inputName, reasonOf(fault)]] : [];
  });
  return at.length > 0 ? { at: Object.fromEntries(at) } : { at: {}, problem: explain(error) };
}
