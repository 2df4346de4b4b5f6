/** What a signed-in person brings along for every screen: language, time zone, formats. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, useMe } from '@/features/session';
import { type CurrencyNames, createFormat, FormatProvider } from '@/lib/format';
import { speak } from '@/lib/i18n';
import { persistently } from '@/lib/lazy';
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
    const starting = persistently(() => import('@/live/board/ownOutbox'))
      .then(({ startOutbox }) => startOutbox(myId))
      .catch(() => undefined);
    return () => void starting.then((stop) => stop?.());
  }, [myId]);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const format = useMemo(
    () => createFormat(regional(asLocale(i18n.language) ?? 'en'), me.timeZone, namesOf(me.currencies)),
    [i18n.language, me.timeZone, me.currencies],
  );
  const latest = useRef(format);
  latest.current = format;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./news').then(({ followNews }) => {
      if (!isGone)
        stop = followNews(queryClient, readsItems, {
          format: () => latest.current,
          open: (place) => void navigate(place),
        });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [queryClient, readsItems, navigate]);
  useEffect(() => {
    const locale = asLocale(me.locale);
    if (locale) void speak(locale);
  }, [me.locale]);
  return <FormatProvider value={format}>{children}</FormatProvider>;
}
