/** What an administrator sets up for who comes in. */
export { QueuesPage } from './QueuesPage';
export { RepeatSalesPage } from './RepeatSalesPage';
