/** Which other records an entry is about, each a link: on a timeline with related ones that is half of what it says. */
import { Link } from '@tanstack/react-router';
import { Building2, CircleDollarSign, type LucideIcon, User } from 'lucide-react';
import styles from './Timeline.module.css';
import type { Entry } from './timelineQueries';

type Kind = 'company' | 'contact' | 'deal';
type Other = { id: string; number: number; title: string; kind: Kind };

const KINDS: Record<
  Kind,
  { to: '/companies/$number' | '/contacts/$number' | '/deals/$number'; icon: LucideIcon }
> = {
  company: { to: '/companies/$number', icon: Building2 },
  contact: { to: '/contacts/$number', icon: User },
  deal: { to: '/deals/$number', icon: CircleDollarSign },
};

const isKind = (text: string): text is Kind => text in KINDS;

/** An activity is about what it is bound to, everything else about what it happened to. */
export function othersOf({ item, activity }: Entry, itemId: string): readonly Other[] {
  const about = activity
    ? activity.items.map(({ __typename, ...one }) => ({ ...one, kind: __typename.toLowerCase() }))
    : [item];
  return about.flatMap(({ id, number, title, kind }) =>
    id !== itemId && isKind(kind) ? [{ id, number, title, kind }] : [],
  );
}

export function About({ entry, itemId }: { entry: Entry; itemId: string }) {
  const others = othersOf(entry, itemId);
  if (others.length === 0) return null;
  return (
    <p className={styles.about}>
      {others.map(({ id, number, title, kind }) => {
        const { to, icon: Icon } = KINDS[kind];
        return (
          <Link key={id} to={to} params={{ number: String(number) }} className={styles.other} title={title}>
            <Icon size={12} aria-hidden="true" />
            <span>{title}</span>
          </Link>
        );
      })}
    </p>
  );
}
