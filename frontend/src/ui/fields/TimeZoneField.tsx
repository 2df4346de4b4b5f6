/** A time zone, found by typing a part of its name. */
import { PickField, type PickSource } from './PickField';

const MOST = 40;
const asPick = (zone: string) => ({ id: zone, name: zone.replaceAll('_', ' ') });

const zones: PickSource = {
  key: 'time-zones',
  search: async (text) => {
    const sought = text.toLowerCase();
    return ['UTC', ...Intl.supportedValuesOf('timeZone')]
      .map(asPick)
      .filter(({ name }) => name.toLowerCase().includes(sought))
      .slice(0, MOST);
  },
};

type TimeZoneFieldProps = { label: string; value: string; onSave: (zone: string) => Promise<unknown> };

export function TimeZoneField({ label, value, onSave }: TimeZoneFieldProps) {
  return (
    <PickField
      label={label}
      value={asPick(value)}
      source={zones}
      show={({ name }) => name}
      clearable={false}
      onSave={(zone) => onSave(zone?.id ?? value)}
    />
  );
}
