/** Types and typed string documents for the web client, generated from the schema that the server exports. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.TRATO_SCHEMA ?? '../../schema.graphql',
  documents: ['../src/**/*.{ts,tsx}', '!../src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    '../src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          DateTime: 'string',
          Date: 'string',
          Time: 'string',
          Decimal: 'string',
          JSON: 'unknown',
          ID: 'string',
        },
      },
    },
  },
};

export default config;
