/** The currencies that amounts may have, and how amounts are written in them. */
export { AmountEditor, AmountField } from './AmountField';
export { CurrencyChoice } from './CurrencyChoice';
export {
  type Currency,
  currenciesQuery,
  deleteCurrency,
  reorderCurrencies,
  saveCurrency,
  setBaseCurrency,
  setReportCurrency,
} from './queries';
