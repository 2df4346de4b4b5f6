/** What can be done with views: saved, shared, begun with, deleted. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ViewInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { parseSorting } from '@/lib/sorting';
import { toast } from '@/ui/toast';
import { deleteView, type SavedView, saveView, shareView, viewsQuery } from './queries';
import { filterIn } from './question';
import type { Asking } from './useAsking';
import { useChangePreference } from './usePreference';
import { useViewName } from './useViewName';

export type ColumnOfView = { code: string; isPinned?: boolean };

export type ViewDeeds = {
  save: (view: SavedView) => Promise<void>;
  /** Rejects when the server refuses. */
  saveAs: (name: string, isShared: boolean) => Promise<void>;
  rename: (view: SavedView, name: string) => Promise<void>;
  share: (view: SavedView, isShared: boolean) => Promise<void>;
  /** Null: with all. */
  beginWith: (view: SavedView | null) => Promise<void>;
  remove: (view: SavedView) => Promise<void>;
};

export function useViewDeeds(asking: Asking, columns: readonly ColumnOfView[] | undefined): ViewDeeds {
  const { section, question, choose } = asking;
  const { t } = useTranslation('list');
  const queryClient = useQueryClient();
  const nameOf = useViewName();
  const changePreference = useChangePreference(section);
  const { queryKey } = viewsQuery(section);

  const take = (view: SavedView) =>
    queryClient.setQueryData(queryKey, (known = []) =>
      known.some(({ id }) => id === view.id)
        ? known.map((one) => (one.id === view.id ? view : one))
        : [...known, view],
    );
  const content = (): ViewInput =>
    question
      ? {
          filter: filterIn(question),
          search: question.text || null,
          sort: [...parseSorting(question.sort, [])],
          ...(columns && {
            columns: columns.map(({ code }) => code),
            pinned: columns.flatMap(({ code, isPinned }) => (isPinned ? code : [])),
          }),
          lanes: question.lanes ?? null,
        }
      : {};
  /** What another has changed meanwhile is read again. */
  const attempt = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
    } catch (error) {
      toast.error(explain(error));
      await queryClient.invalidateQueries({ queryKey });
    }
  };

  return {
    save: (view) =>
      attempt(async () => {
        take(await saveView(content(), view));
        choose(view.id);
        toast.success(t('views.saved', { name: nameOf(view) }));
      }),
    saveAs: async (name, isShared) => {
      const made = await saveView({ section, name, ...content() });
      take(made);
      choose(made.id);
      // It is there, shared or not.
      if (isShared) await attempt(async () => take(await shareView(made, true)));
    },
    rename: async (view, name) => {
      take(await saveView({ name }, view));
    },
    share: (view, isShared) =>
      attempt(async () => {
        take(await shareView(view, isShared));
        toast.success(t(isShared ? 'views.isShared' : 'views.isPrivate', { name: nameOf(view) }));
      }),
    beginWith: async (view) => {
      await changePreference({ defaultViewId: view?.id ?? null });
      await queryClient.invalidateQueries({ queryKey });
    },
    remove: (view) =>
      attempt(async () => {
        await deleteView(view);
        choose(null);
        queryClient.setQueryData(queryKey, (known = []) => known.filter(({ id }) => id !== view.id));
        toast.info(t('views.deleted', { name: nameOf(view) }));
      }),
  };
}
