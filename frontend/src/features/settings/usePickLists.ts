/** The pick lists as this browser knows them, kept up by what it does and by what others do. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type PickList, type PickListItem, pickListsQuery, usePickListNews } from '@/features/pickLists';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';

const { queryKey } = pickListsQuery;

/** Takes a list as it is now, be it the answer to a change or news of it, whichever comes first. */
export function usePickListUpdate(): (list: PickList) => void {
  const queryClient = useQueryClient();
  return (list) =>
    queryClient.setQueryData(queryKey, (lists) =>
      lists?.map((known) => (known.code === list.code && known.version <= list.version ? list : known)),
    );
}

export function usePickLists() {
  const queryClient = useQueryClient();
  const update = usePickListUpdate();
  usePickListNews((news) => (news ? update(news) : void queryClient.invalidateQueries({ queryKey })));
  return useQuery(pickListsQuery);
}

type Change = {
  /** What the list will have if the server agrees; shown at once. */
  expected?: readonly PickListItem[];
  /** `now`: the list as it is known when the changes before this one are made. */
  act: (now: PickList) => Promise<PickList>;
};

/** Changes go out one after the other, in the order of the presses; what is refused is given back. */
export function usePickListChange(list: PickList): (change: Change) => Promise<unknown> {
  const queryClient = useQueryClient();
  const update = usePickListUpdate();
  const { code } = list;
  const { mutateAsync } = useMutation({
    scope: { id: code },
    mutationFn: ({ act }: Change) =>
      act(queryClient.getQueryData(queryKey)?.find((known) => known.code === code) ?? list),
    onSuccess: update,
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return (change) => {
    const { expected } = change;
    if (expected) {
      queryClient.setQueryData(queryKey, (lists) =>
        lists?.map((known) => (known.code === code ? { ...known, items: [...expected] } : known)),
      );
    }
    return mutateAsync(change);
  };
}

/** For a change that has no field of its own beside which a refusal could stand. */
export const tellRefusal = (error: unknown): void => {
  toast.error(explain(error));
};
