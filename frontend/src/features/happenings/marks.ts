/** The mark beside what happened. */
import {
  ArrowRight,
  CircleCheck,
  CirclePlus,
  Flag,
  type LucideIcon,
  MessageSquare,
  Pencil,
  RotateCcw,
  Trash2,
} from 'lucide-react';

const MARKS: Record<string, LucideIcon> = {
  created: CirclePlus,
  moved: ArrowRight,
  closed: Flag,
  reopened: RotateCcw,
  restored: RotateCcw,
  completed: CircleCheck,
  deleted: Trash2,
};

export function markOf(kind: string): LucideIcon {
  const [noun, verb = ''] = kind.split('.');
  return MARKS[verb] ?? (noun === 'comment' ? MessageSquare : Pencil);
}
