/** Amounts and numbers as they are typed: what stands in an editor meanwhile, and what goes to the server. Pure. */
import type { MoneyValue } from '@/lib/format';

/** It travels as typed, only its decimal comma becomes a point: the server is the judge of what is a number. */
export function asDecimalText(typed: string): string {
  const tight = typed.replace(/[\s\u00a0']/gu, '');
  return /^-?[\d.]*,\d*$/u.test(tight)
    ? tight.replaceAll('.', '').replace(',', '.')
    : tight.replaceAll(',', '');
}

/** Whether it can be a number at all; all else the server judges. */
export const isDecimal = (typed: string): boolean => /^-?(\d+\.?\d*|\.\d+)$/u.test(asDecimalText(typed));

/** Whether a number may begin so. */
export const beginsNumber = (typed: string): boolean => /^[-\d.,]*$/u.test(typed);

class NotANumber extends Error {
  readonly code = 'VALIDATION';
  readonly fields;
  constructor(inputName: string) {
    super('The value must be a decimal number.');
    this.fields = [{ path: `input.${inputName}`, code: 'NOT_A_NUMBER', message: this.message }];
  }
}

/** Refused as the server would refuse it, at the field named, when it is no number: there it could not even be read. */
export function moneyOf(typed: string, currency: string, inputName: string): MoneyValue {
  if (!isDecimal(typed)) throw new NotANumber(inputName);
  return { amount: asDecimalText(typed), currency };
}

export function moneyDraft(typed: string, currency: string): MoneyValue | null {
  const amount = asDecimalText(typed);
  return amount === '' ? null : { amount, currency };
}

/** What is no number yet, such as `-` or `1.`, is a text. */
export type NumberDraft = number | string | null;

export function numberDraft(typed: string): NumberDraft {
  const text = asDecimalText(typed);
  if (text === '') return null;
  return String(Number(text)) === text ? Number(text) : text;
}

/** As `moneyOf` refuses what is no amount. */
export function numberOf(draft: NumberDraft, inputName: string): number | null {
  if (typeof draft !== 'string') return draft;
  if (!isDecimal(draft)) throw new NotANumber(inputName);
  return Number(asDecimalText(draft));
}
