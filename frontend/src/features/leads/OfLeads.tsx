/** What is below is about leads. */
import type { ReactNode } from 'react';
import { StagedKindProvider } from '@/features/staged';
import { LEADS } from './leads';

export const OfLeads = ({ children }: { children: ReactNode }) => (
  <StagedKindProvider value={LEADS}>{children}</StagedKindProvider>
);
