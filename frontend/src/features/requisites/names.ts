/** What templates and their fields are called in the reader's language. */
import { useTranslation } from 'react-i18next';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import type { RequisiteField, RequisiteTemplate } from './queries';

const camel = (code: string) => code.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export function useTemplateName(): (
  template: Pick<RequisiteTemplate, 'name' | 'form' | 'country'>,
) => string {
  const { t } = useTranslation('requisites');
  const { countryName } = useFormat();
  return ({ name, form, country }) =>
    name ?? [country ? countryName(country) : t('anywhere'), t(`forms.${form}`)].join(' · ');
}

export function useDetailName(): (field: Pick<RequisiteField, 'code' | 'label'>) => string {
  const { t } = useTranslation('record');
  return ({ code, label }) => label ?? fieldName(camel(code), t, code);
}
