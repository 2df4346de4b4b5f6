/** Somebody who observes many records from then on, or no longer. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { Tick } from '@/ui/Tick';

type SetObserversProps = {
  title: string;
  onSet: (change: { addIds: string[] } | { removeIds: string[] }) => void;
  onClose: () => void;
};

export function SetObservers({ title, onSet, onClose }: SetObserversProps) {
  const { t } = useTranslation('list');
  const [person, setPerson] = useState<Pick | null>(null);
  const [isAdding, setAdding] = useState(true);
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!person) return;
    onClose();
    onSet(isAdding ? { addIds: [person.id] } : { removeIds: [person.id] });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <Picker
          source={peopleSource}
          label={t('observers.who')}
          value={person}
          required
          isFirst
          onChange={setPerson}
        />
        <div role="radiogroup" aria-label={t('observers.what')}>
          <Tick type="radio" label={t('observers.add')} checked={isAdding} onChange={() => setAdding(true)} />
          <Tick
            type="radio"
            label={t('observers.remove')}
            checked={!isAdding}
            onChange={() => setAdding(false)}
          />
        </div>
        <FormFoot
          problem={undefined}
          sending={false}
          disabled={!person}
          submit={t('setField.set')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
