/** A contact on a page of its own. */
import { RecordPage } from '@/features/record';
import { CONTACT } from './contactKind';

export function ContactPage({ number }: { number: number }) {
  return <RecordPage kind={CONTACT} number={number} />;
}
