/** How tall the rows of a table are: its style sheet says so, by density, pointer and width of the screen. */
import { useMediaQuery } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useDensity } from '@/ui/density';
import { usePhone } from '@/ui/usePhone';

const USUAL = 40; // px, before the style is read

export function useRowHeight(table: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL);
  const density = useDensity();
  const isPhone = usePhone();
  const isCoarse = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the style depends on
  useLayoutEffect(() => {
    const found = table.current && getComputedStyle(table.current).getPropertyValue('--list-row');
    const read = Number.parseFloat(found ?? '');
    if (read > 0) setHeight(read);
  }, [table, density, isPhone, isCoarse]);
  return height;
}
