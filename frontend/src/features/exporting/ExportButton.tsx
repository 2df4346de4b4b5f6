/** The way to an export from a list, for who may export: a button and a command. All else is fetched when it is wanted. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands } from '@/lib/commands/useCommands';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import type { Shown } from './choice';
import { exportRightsQuery } from './rights';

const load = async () => {
  const [{ Exporting }] = await Promise.all([import('./Exporting'), loadWords(['export'])]);
  return { default: Exporting };
};
export const Exporting = lazy(load);

export function ExportButton(shown: Shown) {
  const { data: kinds } = useQuery(exportRightsQuery);
  return kinds?.includes(shown.kind) ? <Entry {...shown} /> : null;
}

function Entry(shown: Shown) {
  const { t } = useTranslation('list');
  const [isWanted, want] = useState(false);
  const [opened, setOpened] = useState(false);
  const open = () => {
    want(true);
    setOpened(true);
  };
  const close = () => setOpened(false);
  useCommands({ exportList: { run: open } });
  return (
    <>
      <Button
        variant="default"
        px={9}
        flex="none"
        aria-label={t('export')}
        title={t('export')}
        onPointerEnter={() => void load().catch(() => undefined)}
        onClick={open}
      >
        <Download size={14} aria-hidden="true" />
      </Button>
      {isWanted && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <Exporting shown={shown} opened={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
