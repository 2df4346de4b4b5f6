/** Whether the line for new cards of a column is open; when it closes, the focus is again where it was. */
import { useCallback, useState } from 'react';
import { toast } from '@/ui/toast';
import { useBoardFocus } from './focus';

/** `barrier`: why nothing may be added there, which is told to whoever tries. */
export function useAdding(barrier: string | null) {
  const focus = useBoardFocus();
  const [isAdding, setAdding] = useState(false);
  const add = useCallback(() => {
    if (barrier === null) setAdding(true);
    else toast.error(barrier);
  }, [barrier]);
  const stopAdding = () => {
    setAdding(false);
    requestAnimationFrame(focus.restore);
  };
  return { isAdding, add, stopAdding };
}
