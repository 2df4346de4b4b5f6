/** When one is reminded of an activity, in words (R55). Pure. */
import type { TFunction } from 'i18next';
import type { Format } from './format';

export type ReminderWords = TFunction<['record', 'common', 'list']>;

/** Minutes before the deadline that are offered. */
export const USUAL_REMINDERS = [0, 15, 60, 1440] as const;
export const MOST_REMINDERS = 5;
export const EARLIEST_REMINDER = 20_160;

export const reminderText = (minutes: number, t: ReminderWords, format: Format): string =>
  minutes === 0 ? t('list:reminders.atTime') : t('list:reminders.before', { span: format.span(minutes) });

export const remindersText = (reminders: readonly number[], t: ReminderWords, format: Format): string =>
  reminders.length === 0
    ? t('list:reminders.none')
    : reminders.map((minutes) => reminderText(minutes, t, format)).join(', ');
