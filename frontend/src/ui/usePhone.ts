/** Whether there is room for one thing at a time only. */
import { useMediaQuery } from '@mantine/hooks';

/** As the style sheets have it; their media queries can't read a variable. */
const PHONE = '(max-width: 700px)';

/** Columns lie one below the other. */
const NARROW = '(max-width: 1023px)';

export function usePhone(): boolean {
  return useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
}

export function useNarrow(): boolean {
  return useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
}

export const isPhone = (): boolean => matchMedia(PHONE).matches;

/** A finger points, so a field that takes the focus brings the keys of the screen with it, over half of it. */
export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
