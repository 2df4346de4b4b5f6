/** The signed-in person and the installation, for every screen. */
import { createContext, useContext } from 'react';
import type { Me } from './queries';

export { leave, watchReturn } from './leaving';
export { type Installation, installationQuery, type Me, meQuery, updateProfile } from './queries';
export { useOwnTheme, useTheme } from './theme';

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext.Provider;

/** Inside the shell only: there someone is signed in. Each card asks it, so it is no query of their own. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Only inside a MeProvider');
  return me;
}
