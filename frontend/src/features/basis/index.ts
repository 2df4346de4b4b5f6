/** Deals and companies made on the basis of a contact or company (R34). */
export type { Made } from './BasisDialog';
export { BasisDialog } from './lazy';
export { useBasis } from './useBasis';
