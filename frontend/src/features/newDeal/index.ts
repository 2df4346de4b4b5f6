/** Adding a deal: from the board, from the list. */
export { NewDealDialog } from './NewDealDialog';
export { NewDealIn } from './NewDealIn';
export { alikeDeals, createDeal, createDealAt, reachOfDeal } from './queries';
