/** Companies and contacts in the panel beside a list. */
export { RecordPanel } from './RecordPanel';
