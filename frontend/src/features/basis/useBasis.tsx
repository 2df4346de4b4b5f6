/** The entries of a record's menu that make another one on its basis, and the form that they open. */
import { Menu } from '@mantine/core';
import { Building2, Handshake } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import type { Made } from './BasisDialog';
import { BasisDialog } from './lazy';

const ICONS = { deal: Handshake, company: Building2 } as const;

/** The form stands beside the menu: that goes when an entry is chosen. */
export function useBasis(
  itemId: string,
  offered: readonly Made[],
): { entries: ReactNode; dialog: ReactNode } {
  const { t } = useTranslation('record');
  const [what, make] = useState<Made | null>(null);
  const close = () => make(null);
  return {
    entries: offered.map((one) => {
      const Icon = ICONS[one];
      return (
        <Menu.Item key={one} leftSection={<Icon size={14} />} onClick={() => make(one)}>
          {t(`basis.${one}`)}
        </Menu.Item>
      );
    }),
    dialog: what && (
      <Suspense fallback={<OnItsWay onCancel={close} />}>
        <BasisDialog what={what} itemId={itemId} onClose={close} />
      </Suspense>
    ),
  };
}
