/** Old and new values of the log, as the reader writes them. */
import type { TFunction } from 'i18next';
import type { Format, MoneyValue } from '@/lib/format';
import { remindersText } from '@/lib/reminders';

const DATES = new Set(['beginDate', 'birthDate', 'expectedCloseDate', 'workedDays']);
const INSTANTS = new Set(['deadline', 'startAt', 'endAt', 'closedAt', 'completedAt']);
/** How days and instants are told of fields that administrators have added. */
const DAY = /^\d{4}-\d\d-\d\d$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;
const TYPES = ['CALL', 'MEETING', 'EMAIL', 'TASK', 'TODO'] as const;
/** Before there could be several. */
const ONE_REMINDER: Record<string, readonly number[]> = {
  NEVER: [],
  AT_TIME: [0],
  MINUTES_15: [15],
  HOUR: [60],
  DAY: [1440],
};
/** Two letters of ISO 3166. */
const COUNTRY = /^[A-Z]{2}$/u;
/** Of which fields the values are words of the lists. */
const OPTIONS = {
  direction: ['IN', 'OUT', 'NONE'],
  priority: ['LOW', 'NORMAL', 'HIGH'],
  status: ['NEW', 'IN_PROGRESS', 'DEFERRED', 'DONE'],
} as const;
type Option = (typeof OPTIONS)[keyof typeof OPTIONS][number];
const OPTIONS_OF: Record<string, readonly Option[]> = OPTIONS;

export type Words = { t: TFunction<['record', 'common', 'list']>; format: Format };

/** In another currency than the base with what it was worth then. */
type LoggedMoney = MoneyValue & { base?: MoneyValue };

/** A phone, an address or a site to which somebody has given a label; without one it is a text. */
type LoggedChannel = { value: string; label: string };

const isChannel = (value: object): value is LoggedChannel => 'value' in value && 'label' in value;

const isMoney = (value: object): value is LoggedMoney => 'amount' in value && 'currency' in value;

/** A reference without a name is one that the reader may not see. */
export function valueText(field: string, value: unknown, words: Words): string {
  const { t, format } = words;
  if (value === null || value === undefined || value === '') return t('value.none');
  const reminders = field === 'reminder' ? ONE_REMINDER[String(value)] : field === 'reminders' && value;
  if (Array.isArray(reminders)) return remindersText(reminders, t, format);
  if (Array.isArray(value)) {
    return value.length === 0
      ? t('value.none')
      : value.map((part) => valueText(field, part, words)).join(', ');
  }
  if (typeof value === 'object') {
    if (isMoney(value)) {
      const { base } = value;
      return base ? `${format.money(value)} (${format.money(base)})` : format.money(value);
    }
    if (isChannel(value)) return `${value.value} (${value.label})`;
    return 'name' in value && typeof value.name === 'string' ? value.name : t('value.hidden');
  }
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') {
    return field === 'probability' ? format.percent(value) : format.number(value);
  }
  const text = String(value);
  const isCustom = field.startsWith('uf_');
  if (DATES.has(field) || (isCustom && DAY.test(text))) return format.date(text);
  if (INSTANTS.has(field) || (isCustom && INSTANT.test(text))) return format.dateTime(text);
  if (field === 'country' && COUNTRY.test(text)) return format.countryName(text);
  const option = OPTIONS_OF[field]?.find((known) => known === text);
  if (option) return t(`list:states.${option}`);
  const type = field === 'type' && TYPES.find((known) => known === text);
  return type ? t(`common:activity.type.${type}`) : text;
}
