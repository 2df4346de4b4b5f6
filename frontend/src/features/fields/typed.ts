/** What was typed into a form for a field, as the server takes it. Pure. */
import { fromWall } from '@/lib/zonedTime';
import { moneyOf, numberOf } from '@/ui/fields/figures';
import type { ValueField } from './field';

/** An amount is text while it is typed, with what it is in behind it: `1.250,5 USD`; or without, in a currency that is given. */
export function typedMoney(text: string, currency: string): { amount: string; currency: string } {
  const [, amount, code] = /^(.*) ([A-Z]{3})$/u.exec(text) ?? [];
  return amount !== undefined && code ? { amount, currency: code } : { amount: text, currency };
}

/** Nothing is nothing in any currency. */
export const moneyText = (amount: string, currency: string): string =>
  amount === '' ? '' : `${amount} ${currency}`;

type Surroundings = { currency: string; timeZone: string };

/** Null for nothing. Throws what names `inputName` for what is no number where one is asked for. */
export function typedValue(
  { type, multiple }: Pick<ValueField, 'type' | 'multiple'>,
  typed: string,
  { currency, timeZone }: Surroundings,
  inputName: string,
): unknown {
  const text = typed.trim();
  if (text === '') return null;
  switch (type) {
    case 'BOOLEAN':
      return text === 'true';
    case 'INTEGER':
    case 'NUMBER':
      return numberOf(text, inputName);
    case 'DATETIME':
      return fromWall(text, timeZone).toISOString();
    case 'MONEY': {
      const money = typedMoney(text, currency);
      return moneyOf(money.amount, money.currency, inputName);
    }
    case 'PHONE':
    case 'EMAIL':
    case 'WEBSITE':
    case 'MESSENGER':
      return [{ value: text, label: null }];
    default:
      return multiple ? [text] : text;
  }
}
