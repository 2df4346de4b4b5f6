/** What a signed-in person brings along for every screen: language, time zone, formats. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, useMe } from '@/features/session';
import { type CurrencyNames, createFormat, FormatProvider } from '@/lib/format';
import { speak } from '@/lib/i18n';
import { asLocale, regional } from '@/lib/locales';

const NAMED = { SYMBOL: undefined, NARROW_SYMBOL: 'narrowSymbol', CODE: 'code' } as const;

const namesOf = (currencies: Me['currencies']): CurrencyNames =>
  Object.fromEntries(
    currencies.flatMap(({ code, format }) => {
      const named = NAMED[format];
      return named ? [[code, named]] : [];
    }),
  );

export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe();
  const { i18n } = useTranslation();
  const { readsItems } = me;
  const myId = me.user.id;
  useEffect(() => {
    const starting = import('@/live/board/ownOutbox').then(({ startOutbox }) => startOutbox(myId));
    return () => void starting.then((stop) => stop());
  }, [myId]);
  const queryClient = useQueryClient();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./news').then(({ followNews }) => {
      if (!isGone) stop = followNews(queryClient, readsItems);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [queryClient, readsItems]);
  useEffect(() => {
    const locale = asLocale(me.locale);
    if (locale) void speak(locale);
  }, [me.locale]);
  const format = useMemo(
    () => createFormat(regional(asLocale(i18n.language) ?? 'en'), me.timeZone, namesOf(me.currencies)),
    [i18n.language, me.timeZone, me.currencies],
  );
  return <FormatProvider value={format}>{children}</FormatProvider>;
}
