/** The values that administrators keep for fields to choose from. */
export { ListedField } from './ListedField';
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
export { usePickListSource } from './sources';
