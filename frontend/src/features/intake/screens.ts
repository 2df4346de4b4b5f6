/** What an administrator sets up for who comes in. */
import '@/ui/choices.css';

export { MessagesPage } from './MessagesPage';
export { QueuesPage } from './QueuesPage';
export { RepeatSalesPage } from './RepeatSalesPage';
