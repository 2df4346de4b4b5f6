/** Of which country, and which of its regions, the public holidays are kept. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { holidayCountriesQuery, holidayRegionsQuery, type WorkCalendar } from '@/features/workCalendar';
import { useFormat } from '@/lib/format';
import { FieldGroup } from '@/ui/fields/EditableField';
import { type Pick, PickField, type PickSource } from '@/ui/fields/PickField';
import { useWorkCalendarChange } from './useWorkCalendar';

const MOST = 60;

const matching = (picks: readonly Pick[], text: string) =>
  picks.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, MOST);

export function HolidayPlace({ calendar: { country, region } }: { calendar: WorkCalendar }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const queryClient = useQueryClient();
  const change = useWorkCalendarChange();
  const countries: PickSource = {
    key: `holiday-countries-${format.locale}`,
    search: async (text) => {
      const codes = await queryClient.fetchQuery(holidayCountriesQuery);
      const named = codes.map((code) => ({ id: code, name: format.countryName(code) }));
      return matching(
        named.sort((one, other) => one.name.localeCompare(other.name, format.locale)),
        text,
      );
    },
  };
  return (
    <FieldGroup>
      <PickField
        label={t('workTime.country')}
        value={country ? { id: country, name: format.countryName(country) } : null}
        source={countries}
        show={({ name }) => name}
        onSave={(chosen) => change(() => ({ country: chosen?.id ?? null, region: null, workedDays: [] }))}
      />
      {country && <Region country={country} region={region ?? null} />}
    </FieldGroup>
  );
}

function Region({ country, region }: { country: string; region: string | null }) {
  const { t } = useTranslation('settings');
  const change = useWorkCalendarChange();
  const { data: regions = [] } = useQuery(holidayRegionsQuery(country));
  if (regions.length === 0) return null;
  const picks = regions.map(({ code, name }) => ({ id: code, name }));
  return (
    <PickField
      label={t('workTime.region')}
      value={region ? (picks.find(({ id }) => id === region) ?? { id: region, name: region }) : null}
      source={{ key: `holiday-regions-${country}`, search: async (text) => matching(picks, text) }}
      show={({ name }) => name}
      onSave={(chosen) => change(() => ({ region: chosen?.id ?? null }))}
    />
  );
}
