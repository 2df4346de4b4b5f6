/** The mark beside what happened. */
import {
  ArrowRight,
  CircleCheck,
  CirclePlus,
  Flag,
  LogIn,
  LogOut,
  type LucideIcon,
  MessageSquare,
  Pencil,
  RotateCcw,
  Trash2,
} from 'lucide-react';

const MARKS: Record<string, LucideIcon> = {
  created: CirclePlus,
  added: CirclePlus,
  signed_in: LogIn,
  signed_out: LogOut,
  moved: ArrowRight,
  closed: Flag,
  reopened: RotateCcw,
  restored: RotateCcw,
  completed: CircleCheck,
  deleted: Trash2,
};

export function markOf(kind: string): LucideIcon {
  const [noun, verb = ''] = kind.split('.');
  return noun === 'comment' && verb === 'added' ? MessageSquare : (MARKS[verb] ?? Pencil);
}
