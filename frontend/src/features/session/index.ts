/** The signed-in person and the installation, for every screen. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { type Me, meQuery } from './queries';

export { leave, watchReturn } from './leaving';
export { type Installation, installationQuery, type Me, meQuery, updateProfile } from './queries';
export { useOwnTheme, useTheme } from './theme';

/** Inside the shell only: there someone is signed in. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
