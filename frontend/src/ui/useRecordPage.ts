/** What every record's page does: saves one field at a time, takes the answer as the new truth, deletes with a way back. */
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain, failureCode } from '@/lib/failure';
import { useSerial } from '@/lib/useSerial';
import { toast } from './toast';

type Saving<R extends { version: number; title: string }, I> = {
  queryKey: QueryKey;
  listKey: QueryKey;
  /** Null: it was saved, and is out of the person's sight now. */
  update: (input: I, known: R) => Promise<R | null>;
  /** Leaves what shows the record. */
  onOutOfSight: () => void;
};

/** Saves wait for one another, so that the second names the version the first has made. Whoever hands out of their own sight what they look at is told so, and leaves it. */
export function useFieldSaving<R extends { version: number; title: string }, I>({
  queryKey,
  listKey,
  update,
  onOutOfSight,
}: Saving<R, I>) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const serial = useSerial();
  return (input: I): Promise<void> =>
    serial(async () => {
      const known = queryClient.getQueryData<R>(queryKey);
      if (!known) return;
      try {
        const saved = await update(input, known);
        if (saved) queryClient.setQueryData(queryKey, saved);
        else {
          onOutOfSight();
          queryClient.removeQueries({ queryKey });
          toast.success(t('toast.handedOver', { title: known.title }));
        }
        void queryClient.invalidateQueries({ queryKey: listKey });
      } catch (error) {
        if (failureCode(error) === 'STALE_VERSION') await queryClient.invalidateQueries({ queryKey });
        throw error;
      }
    });
}

type Deleting = {
  title: string;
  listKey: QueryKey;
  remove: () => Promise<void>;
  restore: () => Promise<void>;
  onDeleted: () => void;
};

/** Without a question first: the toast takes it back for eight seconds, the recycle bin for thirty days. */
export function useDeleting() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const onError = (error: unknown) => {
    toast.error(explain(error));
  };
  const undo = useMutation({
    mutationFn: ({ restore }: Deleting) => restore(),
    onSuccess: (_, { title, listKey }) => {
      toast.success(t('toast.restored', { title }));
      void queryClient.invalidateQueries({ queryKey: listKey });
    },
    onError,
  });
  return useMutation({
    mutationFn: ({ remove }: Deleting) => remove(),
    onSuccess: (_, deleting) => {
      const { title, listKey, onDeleted } = deleting;
      onDeleted();
      void queryClient.invalidateQueries({ queryKey: listKey });
      toast.info(t('toast.deleted', { title }), {
        label: t('actions.undo'),
        run: () => undo.mutate(deleting),
      });
    },
    onError,
  });
}

/** The same for a screen that shows one record. */
export function useDeletion(deleting: Deleting) {
  const { mutate, isPending } = useDeleting();
  return { mutate: () => mutate(deleting), isPending };
}
