/** What has happened in the installation. */
export { HistoryPage } from './HistoryPage';
