/** The commands that work everywhere: sections, the palette and the sheet of shortcuts. */
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { type Me, useMe } from '@/features/session';
import { canRedo, canUndo, redoLast, undoLast } from '@/features/undo';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands, useShortcuts } from '@/lib/commands/useCommands';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

const load = async () => (await Promise.all([import('@/features/commands'), loadWords(['commands'])]))[0];
const Palette = lazy(async () => ({ default: (await load()).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await load()).ShortcutSheet }));

export function ShellCommands() {
  const navigate = useNavigate();
  const me = useMe();
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  const sees = (section: Me['sections'][number]) => () => me.sections.includes(section);
  const managesSettings = sees('SETTINGS');
  useShortcuts();
  useCommands({
    palette: { run: () => setOpen('palette') },
    shortcuts: { run: () => setOpen('shortcuts') },
    undo: { run: () => void undoLast(), enabled: canUndo },
    redo: { run: redoLast, enabled: canRedo },
    goLeads: { run: () => void navigate({ to: '/leads' }), enabled: sees('LEADS') },
    goDeals: { run: () => void navigate({ to: '/deals' }), enabled: sees('DEALS') },
    goContacts: { run: () => void navigate({ to: '/contacts' }), enabled: sees('CONTACTS') },
    goActivities: { run: () => void navigate({ to: '/activities' }), enabled: sees('ACTIVITIES') },
    goCompanies: { run: () => void navigate({ to: '/companies' }), enabled: sees('COMPANIES') },
    goSettings: { run: () => void navigate({ to: '/settings' }), enabled: managesSettings },
    goCurrencies: { run: () => void navigate({ to: '/settings/currencies' }), enabled: managesSettings },
    goOwnCompanies: {
      run: () => void navigate({ to: '/settings/own-companies' }),
      enabled: managesSettings,
    },
    goRequisites: { run: () => void navigate({ to: '/settings/requisites' }), enabled: managesSettings },
    goCrmMode: { run: () => void navigate({ to: '/settings/crm-mode' }), enabled: managesSettings },
    goWorkTime: { run: () => void navigate({ to: '/settings/work-time' }), enabled: managesSettings },
    goTags: { run: () => void navigate({ to: '/settings/tags' }), enabled: managesSettings },
    goPickLists: { run: () => void navigate({ to: '/settings/pick-lists' }), enabled: managesSettings },
    goJobs: { run: () => void navigate({ to: '/settings/jobs' }), enabled: managesSettings },
    goProfile: { run: () => void navigate({ to: '/profile' }) },
  });
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
    </Suspense>
  );
}
