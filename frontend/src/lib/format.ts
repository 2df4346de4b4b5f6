/** Numbers, money, dates and times in the person's language and time zone; the only place that turns them into text. */
import { createContext, useContext } from 'react';

export type MoneyValue = { amount: string; currency: string };

export type Format = ReturnType<typeof createFormat>;

const SECOND = 1000;
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400 * SECOND],
  ['month', 30 * 86_400 * SECOND],
  ['week', 7 * 86_400 * SECOND],
  ['day', 86_400 * SECOND],
  ['hour', 3_600 * SECOND],
  ['minute', 60 * SECOND],
];

/** In minutes. */
const SPANS: readonly [string, number][] = [
  ['day', 1440],
  ['hour', 60],
];

/** A calendar date has no zone: it is read and shown in UTC, so that it is the same day for everyone. */
const asCalendarDate = (date: string) => new Date(`${date}T00:00:00Z`);

/** A decimal string keeps all its digits: Intl reads it as a number of any length. */
const asDecimal = (amount: string) => amount as Intl.StringNumericLiteral;

/** How currencies are named beside amounts, by code: by their symbol unless said otherwise (R13). */
export type CurrencyNames = Readonly<Record<string, 'narrowSymbol' | 'code'>>;

export function createFormat(locale: string, timeZone: string, named: CurrencyNames = {}) {
  const kept = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    let format = kept.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, options);
      kept.set(key, format);
    }
    return format;
  };
  const inCurrency = (currency: string, options: Intl.NumberFormatOptions) => {
    const currencyDisplay = named[currency];
    return numbers({ style: 'currency', currency, ...options, ...(currencyDisplay && { currencyDisplay }) });
  };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const weekdayOfYear = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dateOfInstant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const isoDay = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });

  return {
    locale,
    timeZone,
    number: (value: number) => numbers({}).format(value),
    /** Whole days, as short as the language writes them: "12d". */
    days: (value: number) => numbers({ style: 'unit', unit: 'day', unitDisplay: 'narrow' }).format(value),
    /** Whole minutes in the largest unit that they fill: "2 hours", "90 minutes". */
    span: (minutes: number) => {
      const [unit, length] = SPANS.find(([, long]) => minutes % long === 0) ?? ['minute', 1];
      return numbers({ style: 'unit', unit, unitDisplay: 'long' }).format(minutes / length);
    },
    percent: (value: number) => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(value / 100),
    money: ({ amount, currency }: MoneyValue) =>
      inCurrency(currency, { trailingZeroDisplay: 'stripIfInteger' }).format(asDecimal(amount)),
    moneyCompact: ({ amount, currency }: MoneyValue) =>
      inCurrency(currency, { notation: 'compact', maximumSignificantDigits: 3 }).format(asDecimal(amount)),
    /** A decimal with all its digits, such as a rate. */
    decimal: (value: string) => numbers({ maximumSignificantDigits: 15 }).format(asDecimal(value)),
    /** What people call a currency. */
    currencyName: (code: string) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code,
    /** What people call a country, by two letters of ISO 3166. */
    countryName: (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
    /** A calendar date, `2026-11-22`. */
    date: (value: string) => date.format(asCalendarDate(value)),
    /** A calendar date without its year. */
    day: (value: string) => day.format(asCalendarDate(value)),
    /** A calendar date with its weekday, and its year unless that is this one; `now` is given by tests only. */
    weekday: (value: string, now: number = Date.now()) => {
      const isThisYear = value.slice(0, 4) === isoDay.format(now).slice(0, 4);
      return (isThisYear ? weekday : weekdayOfYear).format(asCalendarDate(value));
    },
    dateOfInstant: (instant: string) => dateOfInstant.format(new Date(instant)),
    dateTime: (instant: string) => dateTime.format(new Date(instant)),
    time: (instant: string) => time.format(new Date(instant)),
    /** The calendar date an instant falls on in the person's zone, as `2026-11-22`. */
    dayOf: (instant: string | Date) => isoDay.format(new Date(instant)),
    /** "2 hours ago", "in 3 days"; `now` is given by tests only. */
    relative: (instant: string, now: number = Date.now()) => {
      const apart = new Date(instant).getTime() - now;
      for (const [unit, length] of UNITS) {
        if (Math.abs(apart) >= length) return relative.format(Math.trunc(apart / length), unit);
      }
      return relative.format(0, 'second');
    },
  };
}

/** Before anyone is signed in, the browser's own language and zone. */
const FormatContext = createContext<Format>(
  createFormat(
    typeof navigator === 'undefined' ? 'en' : navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ),
);

export const FormatProvider = FormatContext.Provider;

export function useFormat(): Format {
  return useContext(FormatContext);
}
