/** What is being written of an activity: its words, when it is, and what the server is told in the end. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { suggestedDeadlineQuery } from '@/features/workCalendar';
import type { ActivityInput, ChecklistLineInput } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import type { ActivityKind } from '@/ui/ActivityDot';
import type { Pick } from '@/ui/fields/PickField';
import type { Activity } from './queries';
import { useDraft } from './useDraft';

export const DIRECTIONS = ['OUT', 'IN'] as const;
/** DONE is what completing makes of it. */
export const STATUSES = ['NEW', 'IN_PROGRESS', 'DEFERRED'] as const;
export const PRIORITIES = ['LOW', 'NORMAL', 'HIGH'] as const;
/** Somebody turns to somebody in these; in others there is no direction to tell. */
const DIRECTED: readonly ActivityKind[] = ['CALL', 'EMAIL'];

const MINUTE = 60_000;
const wallOf = (instant: string | null | undefined, timeZone: string) =>
  instant ? toWall(new Date(instant), timeZone) : '';
const instantOf = (wall: string, timeZone: string) => (wall ? fromWall(wall, timeZone).toISOString() : null);

type TaskDraft = {
  /** Nobody is whoever plans it. */
  responsible: Pick | null;
  participants: readonly Pick[];
  observers: readonly Pick[];
  status: (typeof STATUSES)[number];
  /** One a line. */
  lines: string;
  isOneForAll: boolean;
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const taskOf = (activity?: Activity): TaskDraft => ({
  responsible: activity?.responsible ?? null,
  participants: activity?.participants ?? [],
  observers: activity?.observers ?? [],
  status: STATUSES.find((status) => status === activity?.status) ?? 'NEW',
  lines: (activity?.checklist ?? []).map(({ text }) => text).join('\n'),
  isOneForAll: true,
});

/** Times are kept as the wall clock shows them. An end lies as far behind the start as it did, wherever that goes. */
export function useActivityDraft(
  itemIds: readonly string[],
  activity?: Activity,
  first: ActivityKind = 'CALL',
) {
  const { timeZone } = useFormat();
  const key = activity?.id ?? `${itemIds.length === 1 ? itemIds[0] : 'several'}.activity`;
  const [keptSubject, keepSubject] = useDraft(`${key}.subject`);
  const [keptText, keepText] = useDraft(`${key}.text`);
  const [type, setType] = useState<ActivityKind>(activity?.type ?? first);
  const [subject, setSubject] = useState(keptSubject || (activity?.subject ?? ''));
  const [text, setText] = useState(keptText || (activity?.description ?? ''));
  const [direction, setDirection] = useState(activity?.direction ?? 'OUT');
  const [priority, setPriority] = useState(activity?.priority ?? 'NORMAL');
  const [reminders, setReminders] = useState<readonly number[]>(activity?.reminders ?? [15]);
  const [place, setPlace] = useState(activity?.place ?? '');
  const [result, setResult] = useState('');
  /** When somebody said that it took place already: then it did so just now, unless another time is chosen. */
  const [toldAt, setToldAt] = useState<string | null>(null);
  const happened = toldAt !== null;
  const [task, setTask] = useState(() => taskOf(activity));
  const [chosen, choose] = useState<string | null>(null);
  const [chosenEnd, setEnd] = useState<string | null>(null);
  const suggestion = useQuery({ ...suggestedDeadlineQuery, enabled: activity === undefined });

  const due = activity ? activity.deadline : suggestion.data;
  const wall = chosen ?? toldAt ?? wallOf(due, timeZone);
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
    reminders,
    setReminders,
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
    setHappened: (next: boolean) =>
      setToldAt(next ? toWall(new Date(Date.now() - (Date.now() % MINUTE)), timeZone) : null),
    task,
    setTask: (next: Partial<TaskDraft>) => setTask((now) => ({ ...now, ...next })),
    /** The lines of its checklist; those whose text is as it was stay what they are. */
    checklist: (): ChecklistLineInput[] => {
      const known = [...(activity?.checklist ?? [])];
      return linesOf(task.lines).map((line) => {
        const at = known.findIndex((one) => one.text === line);
        return (at < 0 ? undefined : known.splice(at, 1)[0]) ?? { text: line };
      });
    },
    /** Whether the checklist is another one than it was. */
    hasOtherLines: task.lines !== taskOf(activity).lines,
    forget: () => {
      keepSubject('');
      keepText('');
    },
    input: (): ActivityInput => ({
      type,
      subject: subject.trim() || null,
      description: text.trim() || null,
      priority,
      reminders: [...reminders],
      ...times(),
      ...(DIRECTED.includes(type) && { direction }),
      ...(isMeeting && { place: place.trim() || null }),
      ...(type === 'TASK' && {
        ...(task.responsible && { responsibleId: task.responsible.id }),
        participantIds: task.participants.map(({ id }) => id),
        observerIds: task.observers.map(({ id }) => id),
        ...(activity && { status: task.status }),
      }),
      ...(happened && { result: result.trim() || null }),
    }),
  };
}

export type ActivityDraft = ReturnType<typeof useActivityDraft>;
