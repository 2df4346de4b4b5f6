/** The colleagues one can hand a record to. */
import type { PickSource } from '@/ui/fields/PickField';

import { searchPeople } from './queries';

export const peopleSource: PickSource = { key: 'people', search: searchPeople };

export { useEverybody } from './everybody';
