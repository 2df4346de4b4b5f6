/** A company on a page of its own. */
import { RecordPage } from '@/features/record';
import { COMPANY } from './companyKind';

export function CompanyPage({ number }: { number: number }) {
  return <RecordPage kind={COMPANY} number={number} />;
}
