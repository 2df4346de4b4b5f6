/** The list of what stands on stages. */
export { StagedListPage } from './StagedListPage';
