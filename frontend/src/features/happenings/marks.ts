/** The mark beside what happened. */
import {
  ArrowRight,
  CircleCheck,
  CirclePlus,
  Eye,
  Flag,
  Link2,
  LogIn,
  LogOut,
  type LucideIcon,
  Merge,
  MessageSquare,
  Pencil,
  Pin,
  RotateCcw,
  Split,
  Trash2,
  Unlink,
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
  converted: CircleCheck,
  unconverted: RotateCcw,
  deleted: Trash2,
  linked: Link2,
  unlinked: Unlink,
  pinned: Pin,
  unpinned: Pin,
  viewed: Eye,
  merged: Merge,
  absorbed: Merge,
  unmerged: Split,
};

export function markOf(kind: string): LucideIcon {
  const [noun, verb = ''] = kind.split('.');
  return (noun === 'comment' || noun === 'event') && verb === 'added'
    ? MessageSquare
    : (MARKS[verb] ?? Pencil);
}
