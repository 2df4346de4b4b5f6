/** Several colleagues, in a form: each can be taken out again, and one more found by typing. */
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { IconButton } from '@/ui/IconButton';
import styles from './ActivityForm.module.css';

type PeopleChoiceProps = {
  label: string;
  people: readonly Pick[];
  onChange: (people: readonly Pick[]) => void;
};

export function PeopleChoice({ label, people, onChange }: PeopleChoiceProps) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.labelled}>
      <Picker
        // Each one chosen becomes a line below, so the next one is looked for anew.
        key={people.length}
        source={peopleSource}
        label={label}
        value={null}
        exclude={people.map(({ id }) => id)}
        onChange={(person) => person && onChange([...people, person])}
      />
      {people.map((person) => (
        <span key={person.id} className={styles.person}>
          {person.name}
          <IconButton
            icon={X}
            size={14}
            label={`${t('actions.remove')}: ${person.name}`}
            onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
          />
        </span>
      ))}
    </div>
  );
}
