/** Pick lists as forms choose from them. */
import { useMemo } from 'react';
import { useMe } from '@/features/session';
import type { Pick, PickSource } from '@/ui/fields/PickField';
import { onPickListNews } from './news';
import { addItem, fetchPickList } from './queries';

const folded = (text: string) => text.trim().toLocaleLowerCase();

/** What can be chosen from a list; few enough to be searched here. Who keeps the lists may add what is missing. */
export function usePickListSource(code: string): PickSource {
  const { canManagePipelines: keepsLists } = useMe();
  return useMemo(
    () => ({
      key: `list:${code}`,
      search: async (text): Promise<readonly Pick[]> => {
        const { items } = await fetchPickList(code);
        return items
          .filter(({ isActive, label }) => isActive && folded(label).includes(folded(text)))
          .map(({ id, label }) => ({ id, name: label }));
      },
      follow: (onChange) => onPickListNews((news) => (news === null || news.code === code) && onChange()),
      ...(keepsLists && { add: (label) => added(code, label) }),
    }),
    [code, keepsLists],
  );
}

async function added(code: string, label: string): Promise<Pick> {
  const { items } = await addItem({ listCode: code, label });
  const made = items.find((item) => folded(item.label) === folded(label));
  if (!made) throw new Error('The list lacks what was added');
  return { id: made.id, name: made.label };
}
