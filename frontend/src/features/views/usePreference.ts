/** How a person looks at a section: read once, changed here at once and on the server behind. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ViewPreferenceInput } from '@/gql/graphql';
import { explain, failureCode } from '@/lib/failure';
import { type Density, setDensity, useDensity } from '@/ui/density';
import { toast } from '@/ui/toast';
import { type Preference, preferenceQuery, type Section, savePreference } from './queries';

/** What is not saved for want of a network holds on this page. `forAll`: as the rule for everybody. */
export type ChangePreference = (input: ViewPreferenceInput, forAll?: boolean) => Promise<void>;

type Change = { input: ViewPreferenceInput; forAll: boolean };

/** Changes go out one after the other, so that no answer says what an earlier one was about. */
export function useChangePreference(section: Section): ChangePreference {
  const queryClient = useQueryClient();
  const { queryKey } = preferenceQuery(section);
  const scope = `preference ${section}`;
  const { mutateAsync } = useMutation({
    mutationKey: [scope],
    scope: { id: scope },
    mutationFn: ({ input, forAll }: Change) => savePreference(section, input, forAll),
    onSuccess: (saved) => {
      // What was chosen since is on its way, and shown already.
      if (queryClient.isMutating({ mutationKey: [scope] }) === 1) queryClient.setQueryData(queryKey, saved);
    },
    onError: (error) => {
      toast.error(explain(error));
      if (failureCode(error) !== 'OFFLINE') void queryClient.invalidateQueries({ queryKey });
    },
  });
  return useCallback(
    async (input, forAll = false) => {
      queryClient.setQueryData(preferenceQuery(section).queryKey, (now) => now && asChosen(now, input));
      await mutateAsync({ input, forAll }).catch(() => undefined); // told above
    },
    [section, queryClient, mutateAsync],
  );
}

function asChosen(
  now: Preference,
  { mode, columns, density, defaultViewId }: ViewPreferenceInput,
): Preference {
  return {
    mode: mode ?? now.mode,
    density: density ?? now.density,
    columns:
      columns === undefined
        ? now.columns
        : (columns?.map(({ field, width = null, isPinned = false }) => ({ field, width, isPinned })) ?? null),
    defaultViewId: defaultViewId === undefined ? now.defaultViewId : defaultViewId,
  };
}

export const usePreference = (section: Section) => useQuery(preferenceQuery(section));

const LOCAL = { COMFORTABLE: 'cosy', COMPACT: 'compact' } as const;
const REMOTE = { cosy: 'COMFORTABLE', compact: 'COMPACT' } as const;
/** What each server was last told, or told, in this visit. */
const told = new WeakMap<QueryClient, Map<Section, Density>>();

/** The first answer of a visit sets how much air there is; what is chosen from then on, wherever, is kept. */
export function useKeptDensity(section: Section): void {
  const queryClient = useQueryClient();
  const density = useDensity();
  const known = usePreference(section).data?.density;
  const change = useChangePreference(section);
  useEffect(() => {
    if (!known) return;
    const said = told.get(queryClient) ?? new Map<Section, Density>();
    told.set(queryClient, said);
    if (!said.has(section)) {
      said.set(section, LOCAL[known]);
      setDensity(LOCAL[known]);
    } else if (said.get(section) !== density) {
      said.set(section, density);
      void change({ density: REMOTE[density] });
    }
  }, [known, density, section, change, queryClient]);
}
