/** What a command asks about a card, in front of the board: to which stage, to whom, what next, which words. */
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { Activities, CommentEditor, commentActions, updateDeal } from '@/features/record';
import { announce } from '@/lib/announce';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import { explain } from '@/lib/failure';
import type { Card } from '@/live/board/board';
import { useCard, useStages } from '@/live/board/useBoard';
import { Avatar } from '@/ui/Avatar';
import { ChooserDialog } from '@/ui/ChooserDialog';
import { Dialog } from '@/ui/Dialog';
import { StageDot } from '@/ui/StageDot';
import { toast } from '@/ui/toast';

export type CardQuestion = { question: 'moveTo' | 'assign' | 'activity' | 'comment'; cardId: string };

type CardDialogsProps = CardQuestion & {
  onMove: (card: Card, stageId: string) => void;
  onClose: () => void;
};

const TYPING_PAUSE = 180; // ms

/** Closes by itself when the card goes away meanwhile. */
export function CardDialogs({ question, cardId, onMove, onClose }: CardDialogsProps) {
  const { t } = useTranslation(['commands', 'record']);
  const card = useCard(cardId)?.card;
  if (!card) return null;
  const { title } = card;
  switch (question) {
    case 'moveTo':
      return <MoveTo card={card} onMove={onMove} onClose={onClose} />;
    case 'assign':
      return <Assign card={card} onClose={onClose} />;
    case 'activity':
      return (
        <Dialog title={t('chooser.activity', { title })} onClose={onClose}>
          <Activities itemId={cardId} />
        </Dialog>
      );
    case 'comment':
      return (
        <Dialog title={t('chooser.comment', { title })} onClose={onClose}>
          <CommentEditor
            draftName={`${cardId}.comment`}
            itemId={cardId}
            label={t('record:comment.write')}
            submit={t('record:comment.add')}
            send={(text) => commentActions.add(cardId, text)}
            onClose={onClose}
          />
        </Dialog>
      );
  }
}

type AboutCard = { card: Card; onClose: () => void };

function MoveTo({ card, onMove, onClose }: AboutCard & Pick<CardDialogsProps, 'onMove'>) {
  const { t } = useTranslation('commands');
  const [text, setText] = useState('');
  const others = useStages().filter(({ id }) => id !== card.stageId);
  const found = text.trim() === '' ? others : fuzzyFind(others, text, ({ name }) => name);
  return (
    <ChooserDialog
      label={t('chooser.moveTo', { title: card.title })}
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
        onMove(card, stageId);
      }}
      onClose={onClose}
    />
  );
}

function Assign({ card, onClose }: AboutCard) {
  const { t } = useTranslation(['commands', 'common']);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const people = useQuery({
    queryKey: ['pick', peopleSource.key, asked],
    queryFn: () => peopleSource.search(asked),
    staleTime: 30_000,
    placeholderData: (previous) => previous,
  });
  const assign = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) =>
      updateDeal(card.id, { responsibleId: id }, card.version),
    onSuccess: (_, { name }) => announce(t('chooser.assigned', { name })),
    onError: (error) => toast.error(explain(error)),
  });
  const found = people.data ?? [];
  return (
    <ChooserDialog
      label={t('chooser.assign', { title: card.title })}
      text={text}
      onText={setText}
      groups={[
        {
          choices: found.map(({ id, name }) => ({
            id,
            label: name,
            icon: <Avatar id={id} name={name} decorative />,
          })),
        },
      ]}
      note={
        people.error
          ? explain(people.error)
          : people.isLoading
            ? t('common:states.loading')
            : found.length === 0 && t('chooser.nothing')
      }
      isBusy={people.isFetching}
      onChoose={(id) => {
        const person = found.find((one) => one.id === id);
        onClose();
        if (person) assign.mutate(person);
      }}
      onClose={onClose}
    />
  );
}
