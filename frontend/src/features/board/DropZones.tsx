/** What slides up at the bottom while cards are carried: to drop them as won, lost or deleted, or elsewhere (B21, B32). */
import { CircleCheck, CircleX, type LucideIcon, SquareKanban, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { useDropColumn, useHeldIds, useLandingIndex } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import type { Card } from '@/live/board/board';
import { useBoardSession, useStages } from '@/live/board/useBoard';
import styles from './DropZones.module.css';
import { closesZone, useClosedStages } from './stageRights';
import { ZONES, type Zone } from './zones';

const ICONS: Record<Zone, LucideIcon> = {
  won: CircleCheck,
  lost: CircleX,
  pipeline: SquareKanban,
  delete: Trash2,
};

/** `hasOthers`: there is another pipeline. */
export function DropZones({ hasOthers }: { hasOthers: boolean }) {
  const { t } = useBoardWords();
  const { store } = useBoardSession();
  const held = useHeldIds();
  if (held.length === 0) return null;
  const cards = held.flatMap((id) => store.cardOf(id) ?? []);
  return (
    <div className={styles.zones} aria-hidden="true" data-testid="drop-zones">
      {ZONES.filter((zone) => hasOthers || zone !== 'pipeline').map((zone) => (
        <DropZone key={zone} zone={zone} cards={cards} label={t(`zone.${zone}`)} />
      ))}
    </div>
  );
}

function DropZone({ zone, cards, label }: { zone: Zone; cards: readonly Card[]; label: string }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const dropColumn = useMemo<DropColumn | null>(
    () =>
      element && {
        id: zone,
        element,
        scroller: null,
        rows: () => [],
        indicesOf: () => [],
        isZone: true,
      },
    [element, zone],
  );
  useDropColumn(dropColumn);
  const isOver = useLandingIndex(zone) !== null;
  const isClosed = closesZone(zone, useStages(), useClosedStages().toEnter);
  const may =
    !isClosed && cards.some(({ access }) => (zone === 'delete' ? access.canDelete : access.canUpdate));
  const Icon = ICONS[zone];
  return (
    <div
      ref={setElement}
      className={styles.zone}
      data-zone={zone}
      data-testid={`zone-${zone}`}
      data-over={isOver || undefined}
      data-forbidden={!may || undefined}
    >
      <Icon size={16} />
      {label}
    </div>
  );
}
