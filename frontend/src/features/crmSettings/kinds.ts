/** Which kinds of records there are to be set up. */
import { useMe } from '@/features/session';

const KINDS = ['LEAD', 'DEAL', 'CONTACT', 'COMPANY'] as const;

/** Without leads where the company works without them (R7). */
export function useKinds(): readonly (typeof KINDS)[number][] {
  const { sections } = useMe();
  return KINDS.filter((kind) => kind !== 'LEAD' || sections.includes('LEADS'));
}
