/** The record that is open beside the board. */
import { Suspense } from 'react';
import { useStagedKind } from '@/features/staged';
import type { OpenRecord } from './useOpenRecord';

export function OpenPanel({ openNumber, isPeek, onPeek }: OpenRecord) {
  const { Panel } = useStagedKind();
  if (openNumber === undefined) return null;
  return (
    <Suspense>
      <Panel key={openNumber} number={openNumber} isPeek={isPeek} onClose={() => onPeek(null)} />
    </Suspense>
  );
}
