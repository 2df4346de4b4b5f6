/** The frame around every signed-in screen: navigation at the side, at the bottom on a phone, and the content. */
import { useMediaQuery } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, useOwnTheme } from '@/features/session';
import { announce } from '@/lib/announce';
import { useMenusSoon } from '@/ui/LateMenu';
import { Navigation } from './Navigation';
import { OfflineBar } from './OfflineBar';
import styles from './Shell.module.css';
import { ShellCommands } from './ShellCommands';

const KEPT = 'trato.nav';
const TABLET = '(max-width: 1023px)';

/** A desk remembers how its navigation was left; on a tablet it is narrow until one wants to read it. */
function useNarrow(): [narrow: boolean, toggle: () => void] {
  const isTablet = useMediaQuery(TABLET, undefined, { getInitialValueInEffect: false });
  const [onDesk, setOnDesk] = useState(() => localStorage.getItem(KEPT) === 'narrow');
  const [onTablet, setOnTablet] = useState(true);
  if (isTablet) return [onTablet, () => setOnTablet(!onTablet)];
  const toggle = () => {
    setOnDesk(!onDesk);
    localStorage.setItem(KEPT, onDesk ? 'wide' : 'narrow');
  };
  return [onDesk, toggle];
}

/** A screen reader hears the new page's title; the focus, if it was on something that has gone, goes to the content. */
function useSpokenNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return;
        announce(document.title);
        if (document.activeElement === document.body) document.getElementById('content')?.focus();
      }),
    [router],
  );
}

/** `me` null: nobody could be asked yet who is here. */
export function Shell({ me, children }: { me: Me | null; children: ReactNode }) {
  const { t } = useTranslation();
  const [narrow, toggle] = useNarrow();
  useSpokenNavigation();
  useMenusSoon();
  useOwnTheme(me);
  return (
    <div className={styles.shell} data-nav={narrow ? 'narrow' : 'wide'}>
      <a href="#content" className={styles.skip}>
        {t('nav.skip')}
      </a>
      <Navigation me={me} narrow={narrow} onToggle={toggle} />
      <main id="content" tabIndex={-1} className={styles.content}>
        <OfflineBar />
        {children}
      </main>
      {me && <ShellCommands />}
    </div>
  );
}
