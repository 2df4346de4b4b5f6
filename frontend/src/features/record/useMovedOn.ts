/** Whoever asks for a record that went into another one is answered with that: the address follows (R30). */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

/** On a page the number stands in the path, beside a list in what is open. */
export function useMovedOn(asked: number, answered: number): void {
  const navigate = useNavigate();
  const { number: inPath }: { number?: string } = useParams({ strict: false });
  const { open }: { open?: number } = useSearch({ strict: false });
  const isPage = inPath === String(asked);
  const isOpen = open === asked;
  useEffect(() => {
    if (asked === answered) return;
    if (isPage) {
      const params = (now: object) => ({ ...now, number: String(answered) });
      void navigate({ to: '.', params: params as never, search: true as never, replace: true });
    } else if (isOpen) {
      void navigate({ to: '.', search: (now: object) => ({ ...now, open: answered }), replace: true });
    }
  }, [navigate, asked, answered, isPage, isOpen]);
}
