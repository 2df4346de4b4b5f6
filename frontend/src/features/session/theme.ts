/** How the interface looks to this person: chosen once, known on all their devices, changed where they are. */
import {
  localStorageColorSchemeManager,
  type MantineColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Theme } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Me, meQuery, updateProfile } from './queries';

const SCHEMES: Record<Theme, MantineColorScheme> = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'auto' };
const THEMES: Record<MantineColorScheme, Theme> = { light: 'LIGHT', dark: 'DARK', auto: 'SYSTEM' };
const kept = localStorageColorSchemeManager();

export function useTheme(): { scheme: MantineColorScheme; choose: (scheme: MantineColorScheme) => void } {
  const queryClient = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (scheme: MantineColorScheme) => {
    setColorScheme(scheme);
    updateProfile({ theme: THEMES[scheme] }).then(
      (me) => queryClient.setQueryData(meQuery.queryKey, me),
      (error: unknown) => toast.error(explain(error)),
    );
  };
  return { scheme: colorScheme, choose };
}

/** A browser in which nothing was chosen yet looks as its person has chosen elsewhere. */
export function useOwnTheme(me: Me | null): void {
  const { setColorScheme } = useMantineColorScheme();
  const theme = me?.theme;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known who it is
  useEffect(() => {
    const own = theme && SCHEMES[theme];
    if (own && own !== 'auto' && kept.get('auto') === 'auto') setColorScheme(own);
  }, [theme]);
}
