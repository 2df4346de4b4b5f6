/** Which other records an entry is about, each a link: on a timeline with related ones that is half of what it says. */
import { Link } from '@tanstack/react-router';
import { Building2, CalendarCheck, CircleDollarSign, Inbox, type LucideIcon, User } from 'lucide-react';
import { type ItemKind, isItemKind, placeOfItem } from '@/lib/placeOfItem';
import styles from './Timeline.module.css';
import type { Entry } from './timelineQueries';

export type Other = { id: string; number: number; title: string; kind: ItemKind };

const ICONS: Record<ItemKind, LucideIcon> = {
  activity: CalendarCheck,
  company: Building2,
  contact: User,
  deal: CircleDollarSign,
  lead: Inbox,
};

/** What it happened to, and what an activity is bound to; of one that is gone there is no page. */
export function othersOf({ item, activity }: Entry, itemId: string): readonly Other[] {
  const bound = activity?.items.map(({ __typename, ...one }) => ({ ...one, kind: __typename.toLowerCase() }));
  const about = item.kind === 'activity' && !activity ? [] : [item, ...(bound ?? [])];
  return about.flatMap(({ id, number, title, kind }) =>
    id !== itemId && isItemKind(kind) ? [{ id, number, title, kind }] : [],
  );
}

export function About({ others }: { others: readonly Other[] }) {
  if (others.length === 0) return null;
  return (
    <p className={styles.about}>
      {others.map(({ id, number, title, kind }) => {
        const Icon = ICONS[kind];
        return (
          <Link key={id} {...placeOfItem(kind, number)} className={styles.other} title={title}>
            <Icon size={12} aria-hidden="true" />
            <span>{title}</span>
          </Link>
        );
      })}
    </p>
  );
}
