/** Companies, contacts and deals, to choose what an activity belongs to (R47): found by a part of their name, kind by kind. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { dealsSource } from '@/features/deals';
import type { PickSource } from '@/ui/fields/PickField';

const KINDS = { deals: dealsSource, contacts: contactsSource, companies: companiesSource } as const;

export function useItemsSource(): PickSource {
  const { t } = useTranslation('common');
  return useMemo(() => {
    const found = async (kind: keyof typeof KINDS, text: string) =>
      (await KINDS[kind].search(text)).map((pick) => ({ ...pick, group: t(`nav.${kind}`) }));
    return {
      key: 'items',
      search: async (text) =>
        (await Promise.all([found('deals', text), found('contacts', text), found('companies', text)])).flat(),
    };
  }, [t]);
}
