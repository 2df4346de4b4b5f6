/** What an answer says of the own companies, for every screen that shows them. */
import { useQueryClient } from '@tanstack/react-query';
import { type MyCompany, myCompaniesQuery } from '@/features/ownCompanies';

export function useOwnCompanies(): (companies: readonly MyCompany[]) => void {
  const queryClient = useQueryClient();
  return (companies) => queryClient.setQueryData(myCompaniesQuery.queryKey, companies);
}
