/** The currencies offered first; the server knows all of ISO 4217. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'PLN',
  'BRL',
  'MXN',
  'CHF',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'JPY',
] as const;
