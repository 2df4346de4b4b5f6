/** The values that administrators keep for fields to choose from. */
import type { Pick, PickSource } from '@/ui/fields/PickField';
import { onPickListNews } from './news';
import { fetchPickList } from './queries';

export { usePickListNews } from './news';
export {
  addItem,
  deleteItem,
  type PickList,
  type PickListItem,
  pickListsQuery,
  reorderItems,
  resetList,
  updateItem,
} from './queries';

/** What can be chosen from a list; few enough to be searched here. */
export const pickListSource = (code: string): PickSource => ({
  key: `list:${code}`,
  search: async (text): Promise<readonly Pick[]> => {
    const { items } = await fetchPickList(code);
    const sought = text.trim().toLocaleLowerCase();
    return items
      .filter(({ isActive, label }) => isActive && label.toLocaleLowerCase().includes(sought))
      .map(({ id, label }) => ({ id, name: label }));
  },
  follow: (onChange) => onPickListNews((news) => (news === null || news.code === code) && onChange()),
});

export const lossReasonsSource = pickListSource('LOSS_REASON');
