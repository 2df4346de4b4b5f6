/** To which time what is next with a card goes, by typing a part of its name. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityColumn } from '@/gql/graphql';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import { useFormat } from '@/lib/format';
import { ChooserDialog } from '@/ui/ChooserDialog';
import { StageDot } from '@/ui/StageDot';
import { COLORS } from './columns';
import { useAgenda } from './useAgenda';

type MoveChooserProps = { title: string; onChoose: (column: ActivityColumn) => void; onClose: () => void };

export function MoveChooser({ title, onChoose, onClose }: MoveChooserProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const agenda = useAgenda((state) => state.agenda);
  const [text, setText] = useState('');
  const targets = agenda.filter(({ deadline }) => deadline !== null);
  const found = fuzzyFind(targets, text, ({ id }) => t(`columns.${id}`));
  return (
    <ChooserDialog
      label={t('move.label', { title })}
      text={text}
      onText={setText}
      groups={[
        {
          choices: found.map(({ id, deadline }) => ({
            id,
            label: t(`columns.${id}`),
            icon: <StageDot color={COLORS[id]} />,
            detail: deadline ? format.dateTime(deadline) : undefined,
          })),
        },
      ]}
      onChoose={(id) => onChoose(id as ActivityColumn)}
      onClose={onClose}
    />
  );
}
