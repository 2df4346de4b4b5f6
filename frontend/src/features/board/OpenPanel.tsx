/** The record that is open beside the board. */
import { Suspense } from 'react';
import { lazy } from '@/lib/lazy';
import type { OpenRecord } from './useOpenRecord';

const DealPanel = lazy(async () => ({ default: (await import('@/features/record')).DealPanel }));

export function OpenPanel({ openNumber, isPeek, onPeek }: OpenRecord) {
  if (openNumber === undefined) return null;
  return (
    <Suspense>
      <DealPanel key={openNumber} number={openNumber} isPeek={isPeek} onClose={() => onPeek(null)} />
    </Suspense>
  );
}
