/** Runs one task after the other: each save then names the version that the one before it made. */
import { useRef } from 'react';

export function useSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  return (task) => {
    const run = tail.current.then(task, task);
    tail.current = run.catch(() => undefined);
    return run;
  };
}
