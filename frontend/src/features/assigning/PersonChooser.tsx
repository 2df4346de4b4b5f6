/** Somebody to hand records to, chosen by typing a part of the name. */
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { explain } from '@/lib/failure';
import { Avatar } from '@/ui/Avatar';
import { ChooserDialog } from '@/ui/ChooserDialog';
import { type Pick, usePicks } from '@/ui/fields/PickField';

const TYPING_PAUSE = 180; // ms

type PersonChooserProps = { label: string; onChoose: (person: Pick) => void; onClose: () => void };

export function PersonChooser({ label, onChoose, onClose }: PersonChooserProps) {
  const { t } = useTranslation(['commands', 'common']);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const people = usePicks(peopleSource, asked);
  const found = people.data ?? [];
  return (
    <ChooserDialog
      label={label}
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
        if (person) onChoose(person);
      }}
      onClose={onClose}
    />
  );
}
