/** Seeing load and neglect (R31). */
export { WorkloadPage } from './WorkloadPage';
