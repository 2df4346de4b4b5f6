/** Adding a deal: from the board, from the list. */
export { NewDealDialog } from './NewDealDialog';
export { beginningsQuery, createDeal } from './queries';
