/** Somebody who observes many records from then on, or no longer. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { Tick } from '@/ui/Tick';

type SetObserversProps = {
  title: string;
  /** Rejects when the server refuses. */
  onSet: (change: { addIds: string[] } | { removeIds: string[] }) => Promise<void>;
  onClose: () => void;
};

export function SetObservers({ title, onSet, onClose }: SetObserversProps) {
  const { t } = useTranslation('list');
  const [person, setPerson] = useState<Pick | null>(null);
  const [isAdding, setAdding] = useState(true);
  const setting = useMutation({
    mutationFn: (id: string) => onSet(isAdding ? { addIds: [id] } : { removeIds: [id] }),
    onSuccess: onClose,
  });
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (person && !setting.isPending) setting.mutate(person.id);
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
          error={setting.error && explain(setting.error)}
          onChange={(chosen) => {
            setPerson(chosen);
            setting.reset();
          }}
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
          sending={setting.isPending}
          disabled={!person}
          submit={t('setField.set')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
