/** Which card's record is open beside the board, as the address says, and whether it is only being looked at. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useStagedKind } from '@/features/staged';

export type OpenRecord = {
  openNumber: number | undefined;
  /** It is only being looked at: the board keeps the focus. */
  isPeek: boolean;
  onOpen: (number: number) => void;
  /** Null closes the panel. */
  onPeek: (number: number | null) => void;
};

export function useOpenRecord(): OpenRecord {
  const navigate = useNavigate();
  const { name } = useStagedKind();
  const { [name]: openNumber }: { [open in typeof name]?: number } = useSearch({ strict: false });
  const [isPeek, setPeek] = useState(false);
  const show = useCallback(
    (number: number | undefined, replace: boolean) =>
      void navigate({ to: '.', search: (now: object) => ({ ...now, [name]: number }), replace }),
    [navigate, name],
  );
  const onOpen = useCallback(
    (number: number) => {
      setPeek(false);
      show(number, false);
    },
    [show],
  );
  /** Walking along the cards leaves no trail to go back through. */
  const onPeek = useCallback(
    (number: number | null) => {
      setPeek(number !== null);
      show(number ?? undefined, isPeek);
    },
    [show, isPeek],
  );
  return { openNumber, isPeek, onOpen, onPeek };
}
