/** What is being written of an activity: its words, when it is, and what the server is told in the end. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { suggestedDeadlineQuery } from '@/features/workCalendar';
import type { ActivityInput } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import type { ActivityKind } from '@/ui/ActivityDot';
import type { Activity } from './queries';
import { useDraft } from './useDraft';

export const DIRECTIONS = ['OUT', 'IN'] as const;
export const PRIORITIES = ['LOW', 'NORMAL', 'HIGH'] as const;
/** Somebody turns to somebody in these; in others there is no direction to tell. */
const DIRECTED: readonly ActivityKind[] = ['CALL', 'EMAIL'];

const MINUTE = 60_000;
const wallOf = (instant: string | null | undefined, timeZone: string) =>
  instant ? toWall(new Date(instant), timeZone) : '';
const instantOf = (wall: string, timeZone: string) => (wall ? fromWall(wall, timeZone).toISOString() : null);

/** Times are kept as the wall clock shows them. An end lies as far behind the start as it did, wherever that goes. */
export function useActivityDraft(itemIds: readonly string[], activity?: Activity) {
  const { timeZone } = useFormat();
  const key = activity?.id ?? `${itemIds.length === 1 ? itemIds[0] : 'several'}.activity`;
  const [keptSubject, keepSubject] = useDraft(`${key}.subject`);
  const [keptText, keepText] = useDraft(`${key}.text`);
  const [type, setType] = useState<ActivityKind>(activity?.type ?? 'CALL');
  const [subject, setSubject] = useState(keptSubject || (activity?.subject ?? ''));
  const [text, setText] = useState(keptText || (activity?.description ?? ''));
  const [direction, setDirection] = useState(activity?.direction ?? 'OUT');
  const [priority, setPriority] = useState(activity?.priority ?? 'NORMAL');
  const [place, setPlace] = useState(activity?.place ?? '');
  const [result, setResult] = useState('');
  const [happened, setHappened] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const [chosenEnd, setEnd] = useState<string | null>(null);
  const suggestion = useQuery({ ...suggestedDeadlineQuery, enabled: activity === undefined });

  const due = activity ? activity.deadline : suggestion.data;
  const wall = chosen ?? wallOf(due, timeZone);
  const end = chosenEnd ?? wallOf(activity?.endAt, timeZone);
  const setWall = (next: string) => {
    if (wall && end && next) {
      const lasts = fromWall(end, timeZone).getTime() - fromWall(wall, timeZone).getTime();
      setEnd(toWall(new Date(fromWall(next, timeZone).getTime() + lasts), timeZone));
    }
    choose(next);
  };
  const isMeeting = type === 'MEETING';

  /** Of something that is there, times nobody has touched aren't told: inputs know no seconds. */
  const times = (): ActivityInput => {
    if (activity && chosen === null && chosenEnd === null) return {};
    if (!isMeeting) return { deadline: instantOf(wall, timeZone) };
    return { startAt: instantOf(wall, timeZone), endAt: instantOf(end, timeZone) };
  };
  return {
    type,
    setType,
    subject,
    setSubject: (next: string) => {
      setSubject(next);
      keepSubject(next);
    },
    text,
    setText: (next: string) => {
      setText(next);
      keepText(next);
    },
    direction,
    setDirection,
    isDirected: DIRECTED.includes(type),
    priority,
    setPriority,
    place,
    setPlace,
    result,
    setResult,
    isMeeting,
    wall,
    setWall,
    end,
    setEnd,
    happened,
    /** What took place did so just now, unless another time is chosen. */
    setHappened: (next: boolean) => {
      setHappened(next);
      choose(next ? toWall(new Date(Date.now() - (Date.now() % MINUTE)), timeZone) : null);
    },
    forget: () => {
      keepSubject('');
      keepText('');
    },
    input: (): ActivityInput => ({
      type,
      subject: subject.trim() || null,
      description: text.trim() || null,
      priority,
      ...times(),
      ...(DIRECTED.includes(type) && { direction }),
      ...(isMeeting && { place: place.trim() || null }),
      ...(happened && { result: result.trim() || null }),
    }),
  };
}

export type ActivityDraft = ReturnType<typeof useActivityDraft>;
