/** What a command asks about a card, in front of the board: to which stage, to whom, what next, which words. */
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonChooser } from '@/features/assigning';
import { TagChooser } from '@/features/tagging';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import { lazy } from '@/lib/lazy';
import type { Card, Person } from '@/live/board/board';
import { useBoardSession, useCard, useStages } from '@/live/board/useBoard';
import { ChooserDialog } from '@/ui/ChooserDialog';
import { StageDot } from '@/ui/StageDot';
import { idsOf } from './useCardCommands';
import type { Deeds, Elsewhere } from './useDeeds';

/** What asks for more than a choice. */
const CommentOn = lazy(async () => ({ default: (await import('./CommentOn')).CommentOn }));
const PlanDialog = lazy(async () => ({ default: (await import('@/features/record')).PlanDialog }));
const ToPipeline = lazy(async () => ({ default: (await import('./ToPipeline')).ToPipeline }));

/** Comments are written on one card, the other questions are about any number. */
export type CardQuestion = {
  question: 'moveTo' | 'toPipeline' | 'assign' | 'tags' | 'activity' | 'comment';
  ids: readonly string[];
};

type CardDialogsProps = CardQuestion & {
  onMove: (ids: readonly string[], stageId: string) => void;
  onTransfer: (ids: readonly string[], to: Elsewhere) => void;
  onAssign: (ids: readonly string[], person: Person) => void;
  onTag: Deeds['tag'];
  onClose: () => void;
};

/** Closes by itself when the cards go away meanwhile. */
export function CardDialogs({
  question,
  ids,
  onMove,
  onTransfer,
  onAssign,
  onTag,
  onClose,
}: CardDialogsProps) {
  const { t } = useTranslation('commands');
  const { store } = useBoardSession();
  const cards = ids.flatMap((id) => store.cardOf(id) ?? []);
  const first = useCard(ids[0] ?? '');
  if (!first) return null;
  const { id, title } = first;
  const about = { cards, count: cards.length, title, onClose };
  switch (question) {
    case 'moveTo':
      return <MoveTo {...about} onMove={onMove} />;
    case 'toPipeline':
      return <ToPipeline {...about} onTransfer={onTransfer} />;
    case 'assign':
      return <Assign {...about} onAssign={onAssign} />;
    case 'tags':
      return <TagCards {...about} onTag={onTag} />;
    case 'activity':
      return (
        <PlanDialog
          title={
            cards.length === 1
              ? t('chooser.activity', { title })
              : t('chooser.activityStack', { count: cards.length })
          }
          itemIds={idsOf(cards)}
          onClose={onClose}
        />
      );
    case 'comment':
      return <CommentOn id={id} title={title} onClose={onClose} />;
  }
}

export type AboutCards = {
  cards: readonly Card[];
  count: number;
  /** Of the first. */
  title: string;
  onClose: () => void;
};

function MoveTo({ cards, count, title, onMove, onClose }: AboutCards & Pick<CardDialogsProps, 'onMove'>) {
  const { t } = useTranslation('commands');
  const [text, setText] = useState('');
  const others = useStages().filter(({ id }) => cards.some(({ stageId }) => stageId !== id));
  const found = text.trim() === '' ? others : fuzzyFind(others, text, ({ name }) => name);
  return (
    <ChooserDialog
      label={count === 1 ? t('chooser.moveTo', { title }) : t('chooser.moveToStack', { count })}
      text={text}
      onText={setText}
      groups={[
        {
          choices: found.map(({ id, name, color }) => ({
            id,
            label: name,
            icon: <StageDot color={color} />,
          })),
        },
      ]}
      note={found.length === 0 && t('chooser.nothing')}
      onChoose={(stageId) => {
        onClose();
        onMove(idsOf(cards), stageId);
      }}
      onClose={onClose}
    />
  );
}

function Assign({ cards, count, title, onAssign, onClose }: AboutCards & Pick<CardDialogsProps, 'onAssign'>) {
  const { t } = useTranslation('commands');
  return (
    <PersonChooser
      label={count === 1 ? t('chooser.assign', { title }) : t('chooser.assignStack', { count })}
      onChoose={(person) => onAssign(idsOf(cards), person)}
      onClose={onClose}
    />
  );
}

/** Drawn anew at each news of the board, so that their tags are those of now. */
function TagCards({ cards, count, title, onTag, onClose }: AboutCards & Pick<CardDialogsProps, 'onTag'>) {
  const { t } = useTranslation('commands');
  const { store } = useBoardSession();
  useSyncExternalStore(store.subscribe, () => store.board);
  return (
    <TagChooser
      label={count === 1 ? t('chooser.tags', { title }) : t('chooser.tagsStack', { count })}
      borne={cards.map((card) => (store.cardOf(card.id) ?? card).tags)}
      onToggle={(tag, isAdded) => onTag(idsOf(cards), tag, isAdded)}
      onClose={onClose}
    />
  );
}
