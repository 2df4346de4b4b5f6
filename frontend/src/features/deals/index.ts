/** What other records show of their deals, and what other features need to choose one. */
import type { PickSource } from '@/ui/fields/PickField';
import { searchDeals } from './queries';

export { DealsSection } from './DealsSection';

export const dealsSource: PickSource = { key: 'deals', search: searchDeals };
