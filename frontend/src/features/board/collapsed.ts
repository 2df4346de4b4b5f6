/** Which columns a person has folded away; kept on this machine. */
import { useState } from 'react';

const keptUnder = (userId: string) => `trato.board.collapsed.${userId}`;

function kept(userId: string): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(keptUnder(userId)) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

export function useCollapsed(userId: string): [ReadonlySet<string>, (stageId: string) => void] {
  const [collapsed, setCollapsed] = useState(() => kept(userId));
  const toggle = (stageId: string) => {
    const next = new Set(collapsed);
    if (!next.delete(stageId)) next.add(stageId);
    setCollapsed(next);
    localStorage.setItem(keptUnder(userId), JSON.stringify([...next]));
  };
  return [collapsed, toggle];
}
