/** Everything by typing a few letters of it: what can be done here and now, pipelines, sections and records. */
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Building2,
  Columns3,
  CornerDownLeft,
  Handshake,
  Inbox,
  type LucideIcon,
  UserRound,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PipelineChoice, pipelineChoicesOf } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { keysOf, usePreferences } from '@/lib/commands/bindings';
import { CATALOG } from '@/lib/commands/catalog';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import { commands } from '@/lib/commands/registry';
import { explain } from '@/lib/failure';
import { placeOfItem } from '@/lib/placeOfItem';
import { type Choice, ChooserDialog } from '@/ui/ChooserDialog';
import { findRecords, type RecordKind } from './queries';
import { recentOf, remember } from './recent';
import { useCommandWords } from './words';

const TYPING_PAUSE = 180; // ms
const ITEMS = {
  leads: { kind: 'lead', icon: Inbox },
  deals: { kind: 'deal', icon: Handshake },
  contacts: { kind: 'contact', icon: UserRound },
  companies: { kind: 'company', icon: Building2 },
} as const;
const KINDS = Object.keys(ITEMS) as RecordKind[];

type Entry = Choice & { run: () => void };

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useCommandWords();
  const navigate = useNavigate();
  const me = useMe();
  const preferences = usePreferences();
  const [text, setText] = useState('');
  const sought = text.trim();
  const [asked] = useDebouncedValue(sought, TYPING_PAUSE);
  const [recent] = useState(() => recentOf(me.user.id));
  // Once the palette has the focus, no card has.
  const [here] = useState(() => {
    const subject = commands.subject();
    return { subject, ids: commands.available(subject).filter((id) => !CATALOG[id].keyOnly) };
  });
  const pipelines = useQuery(pipelineChoicesOf('DEAL'));
  const ofLeads = useQuery({ ...pipelineChoicesOf('LEAD'), enabled: me.sections.includes('LEADS') });
  const records = useQuery({
    queryKey: ['palette', asked],
    queryFn: () => findRecords(asked),
    enabled: asked !== '' && me.readsItems,
    staleTime: 10_000,
  });

  const toRecord = (kind: RecordKind, number: number, title: string): Entry => {
    const { kind: itemKind, icon: Icon } = ITEMS[kind];
    return {
      id: `${kind}:${number}`,
      label: title,
      icon: <Icon size={16} aria-hidden="true" />,
      run: () => void navigate(placeOfItem(itemKind, number)),
    };
  };
  const doable = useMemo(
    (): readonly Entry[] =>
      here.ids.map((id) => ({
        id: `command:${id}`,
        label: t(`label.${id}`),
        icon: <CornerDownLeft size={16} aria-hidden="true" />,
        keys: keysOf(id, preferences)[0],
        run: () => commands.run(id, { subject: here.subject }),
      })),
    [here, preferences, t],
  );
  const isAbout = ({ id }: Entry) =>
    CATALOG[id.slice('command:'.length) as keyof typeof CATALOG].group === 'card';
  const toBoard =
    (to: '/leads/kanban/$pipelineNumber' | '/deals/kanban/$pipelineNumber', Icon: LucideIcon) =>
    ({ number, name }: PipelineChoice): Entry => ({
      id: `pipeline:${number}`,
      label: name,
      icon: <Icon size={16} aria-hidden="true" />,
      run: () => void navigate({ to, params: { pipelineNumber: String(number) } }),
    });
  const boards = [
    ...(ofLeads.data ?? []).map(toBoard('/leads/kanban/$pipelineNumber', Inbox)),
    ...(pipelines.data ?? []).map(toBoard('/deals/kanban/$pipelineNumber', Columns3)),
  ];
  const fresh = asked === sought ? (records.data ?? []) : [];
  const found = fresh.map(({ kind, number, title }) => toRecord(kind, number, title));
  const last = recent.flatMap(({ id, title }): readonly Entry[] => {
    const [kind, number] = id.split(':');
    const known = [...doable, ...boards].find((entry) => entry.id === id);
    if (known) return [known];
    const of = KINDS.find((one) => one === kind);
    return of && title ? [toRecord(of, Number(number), title)] : [];
  });
  const among = (entries: readonly Entry[]) =>
    sought === '' ? entries : fuzzyFind(entries, sought, ({ label }) => label);
  const isRecent = ({ id }: Entry) => sought === '' && last.some((entry) => entry.id === id);
  const groups = [
    { title: t('palette.recent'), choices: sought === '' ? last : [] },
    { title: t('palette.subject'), choices: among(doable.filter(isAbout)) },
    { title: t('palette.commands'), choices: among(doable.filter((entry) => !isAbout(entry))) },
    { title: t('palette.pipelines'), choices: among(boards) },
    ...KINDS.map((kind) => ({
      title: t(`palette.${kind}`),
      choices: found.filter(({ id }) => id.startsWith(`${kind}:`)),
    })),
  ].map(({ title, choices }, index) => ({
    title,
    choices: index === 0 ? choices : choices.filter((entry) => !isRecent(entry)),
  }));
  const isBusy = sought !== '' && (asked !== sought || records.isLoading);
  const isEmpty = groups.every(({ choices }) => choices.length === 0);
  const note = records.error
    ? t('palette.failed', { reason: explain(records.error) })
    : isBusy
      ? isEmpty && t('palette.searching')
      : isEmpty && t('palette.nothing', { text: sought });

  const choose = (id: string) => {
    const entry = groups.flatMap(({ choices }) => choices).find((one) => one.id === id);
    if (!entry) return;
    remember(me.user.id, id.startsWith('command:') ? { id } : { id, title: entry.label });
    // The focus first goes back to where it was: what is run now may take it from there.
    flushSync(onClose);
    entry.run();
  };
  return (
    <ChooserDialog
      label={t('palette.label')}
      text={text}
      onText={setText}
      groups={groups}
      note={note}
      isBusy={isBusy}
      onChoose={choose}
      onClose={onClose}
    />
  );
}
