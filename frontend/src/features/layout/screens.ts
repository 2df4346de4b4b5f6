/** Settings ▸ Cards. */
export { LayoutsPage } from './LayoutsPage';
