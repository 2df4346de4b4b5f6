/** A currency is added, or gets another rate or name. The base currency is worth one of itself. */
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Currency, saveCurrency } from '@/features/currencies';
import type { CurrencyFormat } from '@/gql/graphql';
import { createFormat, useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { asDecimalText } from '@/ui/fields/figures';
import { useServerForm } from '@/ui/useServerForm';
import { useCurrencyChange } from './useCurrencies';

type CurrencyDialogProps = {
  currency: Currency | undefined;
  taken: readonly string[];
  base: string;
  onClose: () => void;
};

const NAMINGS = [
  ['SYMBOL', undefined],
  ['NARROW_SYMBOL', 'narrowSymbol'],
  ['CODE', 'code'],
] as const;

export function CurrencyDialog({ currency, taken, base, onClose }: CurrencyDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const { currencyName, locale, timeZone } = useFormat();
  const change = useCurrencyChange();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      code: currency?.code ?? '',
      rate: currency?.rate ?? '',
      format: (currency?.format ?? 'SYMBOL') as CurrencyFormat,
    },
    submit: ({ code, rate, format }) =>
      change({
        act: () => saveCurrency({ code, rate: asDecimalText(rate), format }, currency?.version ?? null),
      }),
    onDone: onClose,
  });
  const { code } = form.values;
  const example = (named: 'narrowSymbol' | 'code' | undefined) =>
    createFormat(locale, timeZone, named ? { [code]: named } : {}).money({ amount: '1234', currency: code });
  return (
    <Dialog title={currency ? t('currencies.edit', currency) : t('currencies.add')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        {!currency && (
          <Select
            label={t('currencies.currency')}
            searchable
            openOnFocus={false}
            required
            data-autofocus
            data={Intl.supportedValuesOf('currency')
              .filter((known) => !taken.includes(known))
              .map((known) => ({ value: known, label: `${known} ${currencyName(known)}` }))}
            {...form.getInputProps('code')}
            onChange={(chosen) => form.setFieldValue('code', chosen ?? '')}
          />
        )}
        {!currency?.isBase && (
          <TextInput
            label={t('currencies.rate', { code: code || '…', base })}
            description={t('currencies.rateHint')}
            inputMode="decimal"
            required
            {...(currency && { 'data-autofocus': true })}
            {...form.getInputProps('rate')}
          />
        )}
        {code !== '' && (
          <Select
            label={t('currencies.format')}
            allowDeselect={false}
            data={NAMINGS.map(([value, named]) => ({ value, label: example(named) }))}
            {...form.getInputProps('format')}
          />
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(currency ? 'common:actions.save' : 'common:actions.add')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
