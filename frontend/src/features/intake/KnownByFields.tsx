/** By what somebody is known who writes or calls: a phone, an e-mail address, a messenger. */
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { KnownBy } from './messages';

export const NOBODY: KnownBy = { phones: '', emails: '', messengers: '' };

export function KnownByFields<Values extends KnownBy>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation(['intake', 'record']);
  return (
    <>
      <TextInput
        label={t('knownBy.phones')}
        type="tel"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('phones')}
      />
      <TextInput
        label={t('knownBy.emails')}
        type="email"
        autoComplete="off"
        {...form.getInputProps('emails')}
      />
      <TextInput
        label={t('knownBy.messengers')}
        placeholder={t('record:messengerExample')}
        autoComplete="off"
        {...form.getInputProps('messengers')}
      />
    </>
  );
}
