/** A choice kept on this machine, as state of a component. */
import { useState } from 'react';
import { kept } from './kept';

export function useKept<T>(name: string, read: (found: unknown) => T): [T, (next: T) => void] {
  const [value, setValue] = useState(() => kept(name, read));
  const keep = (next: T) => {
    setValue(next);
    localStorage.setItem(name, JSON.stringify(next));
  };
  return [value, keep];
}
