/** Amounts as they are typed. */
import { asDecimalText } from './editors';

/** Whether it can be an amount at all; all else the server judges. */
export const isAmount = (typed: string): boolean => /^-?(\d+\.?\d*|\.\d+)$/u.test(asDecimalText(typed));

class NotANumber extends Error {
  readonly code = 'VALIDATION';
  readonly fields;
  constructor(inputName: string) {
    super('The amount must be a decimal number.');
    this.fields = [{ path: `input.${inputName}`, code: 'NOT_A_NUMBER', message: this.message }];
  }
}

/** Refused as the server would refuse it, at the field named, when it is no number: there it could not even be read. */
export function moneyOf(
  typed: string,
  currency: string,
  inputName: string,
): { amount: string; currency: string } {
  if (!isAmount(typed)) throw new NotANumber(inputName);
  return { amount: asDecimalText(typed), currency };
}
