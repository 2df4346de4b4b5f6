/** What was typed for a custom field, as the server takes it (R15). Pure. */

import type { CustomField } from '@/features/customFields';
import { fromWall } from '@/lib/zonedTime';
import { asDecimalText } from '@/ui/fields/editors';

type Surroundings = { currency: string; timeZone: string };

/** What was typed into a form, as the server takes it; null for nothing. What is no number goes as it is, to be refused. */
export function typedValue(
  { type, multiple }: Pick<CustomField, 'type' | 'multiple'>,
  typed: string,
  { currency, timeZone }: Surroundings,
): unknown {
  const text = typed.trim();
  if (text === '') return null;
  switch (type) {
    case 'BOOLEAN':
      return text === 'true';
    case 'INTEGER':
    case 'NUMBER': {
      const number = Number(asDecimalText(text));
      return Number.isNaN(number) ? text : number;
    }
    case 'DATETIME':
      return fromWall(text, timeZone).toISOString();
    case 'MONEY':
      return { amount: asDecimalText(text), currency };
    default:
      return multiple ? [text] : text;
  }
}
