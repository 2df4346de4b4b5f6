/** The currencies that amounts may have, and what administrators do with them (R13). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { CurrencyFieldsFragment, SaveCurrencyInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment CurrencyFields on Currency {
    code
    rate
    isBase
    isReport
    format
    version
  }
`);

const CurrenciesDocument = graphql(`
  query Currencies {
    currencies {
      ...CurrencyFields
    }
  }
`);

const SaveDocument = graphql(`
  mutation SaveCurrency($input: SaveCurrencyInput!, $expectedVersion: Int) {
    saveCurrency(input: $input, expectedVersion: $expectedVersion) {
      currencies {
        ...CurrencyFields
      }
    }
  }
`);

const ReorderDocument = graphql(`
  mutation ReorderCurrencies($codes: [String!]!) {
    reorderCurrencies(codes: $codes) {
      currencies {
        ...CurrencyFields
      }
    }
  }
`);

const SetBaseDocument = graphql(`
  mutation SetBaseCurrency($code: String!) {
    setBaseCurrency(code: $code) {
      currencies {
        ...CurrencyFields
      }
    }
  }
`);

const SetReportDocument = graphql(`
  mutation SetReportCurrency($code: String!) {
    setReportCurrency(code: $code) {
      currencies {
        ...CurrencyFields
      }
    }
  }
`);

const DeleteDocument = graphql(`
  mutation DeleteCurrency($code: String!) {
    deleteCurrency(code: $code) {
      currencies {
        ...CurrencyFields
      }
    }
  }
`);

export type Currency = CurrencyFieldsFragment;
type Currencies = Promise<readonly Currency[]>;

export const currenciesQuery = queryOptions({
  queryKey: ['currencies'],
  queryFn: async (): Currencies => (await request(CurrenciesDocument)).currencies,
});

/** Without a version it is to be new. */
export const saveCurrency = async (input: SaveCurrencyInput, expectedVersion: number | null): Currencies =>
  (await request(SaveDocument, { input, expectedVersion })).saveCurrency.currencies;

export const reorderCurrencies = async (codes: readonly string[]): Currencies =>
  (await request(ReorderDocument, { codes: [...codes] })).reorderCurrencies.currencies;

export const setBaseCurrency = async (code: string): Currencies =>
  (await request(SetBaseDocument, { code })).setBaseCurrency.currencies;

export const setReportCurrency = async (code: string): Currencies =>
  (await request(SetReportDocument, { code })).setReportCurrency.currencies;

export const deleteCurrency = async (code: string): Currencies =>
  (await request(DeleteDocument, { code })).deleteCurrency.currencies;
