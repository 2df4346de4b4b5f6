/** Text being written, kept for this tab until it is sent: a closed panel or a lost connection takes nothing away. */
import { useState } from 'react';

export function useDraft(name: string): [string, (text: string) => void] {
  const key = `trato.draft.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      if (next) sessionStorage.setItem(key, next);
      else sessionStorage.removeItem(key);
    },
  ];
}
