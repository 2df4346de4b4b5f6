/** Values of a condition that are chosen: all at once where they are few, else found by typing. */
import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { isShort, useFieldWords, useValueSource } from '@/features/fields';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import fieldStyles from '@/ui/fields/fields.module.css';
import { type Pick, Picker, usePicks } from '@/ui/fields/PickField';
import { IconButton } from '@/ui/IconButton';
import { Bone } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import styles from './FilterBar.module.css';
import { learnName, useNames } from './useNames';

type ChosenValuesProps = {
  field: FieldInfo;
  /** Any of several; otherwise exactly one. */
  isSeveral: boolean;
  value: unknown;
  labelledBy: string;
  onChange: (value: unknown) => void;
};

const ME = '@me';
/** More choices than this are looked through by typing. */
const MANY = 12;

export function ChosenValues({ field, isSeveral, value, labelledBy, onChange }: ChosenValuesProps) {
  const { t } = useTranslation('list');
  const { optionName } = useFieldWords();
  const [typed, setTyped] = useState('');
  const queryClient = useQueryClient();
  const source = useValueSource(field);
  const isListed = field.type === 'ENUM' || isShort(field);
  const few = usePicks(isListed ? source : undefined, '');
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== '');
  const toggle = (id: string) => {
    if (!isSeveral) return onChange(id);
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  const type = isSeveral ? 'checkbox' : 'radio';
  const choices: readonly Pick[] | undefined =
    field.type === 'ENUM' ? field.options.map((id) => ({ id, name: optionName(id, field) })) : few.data;
  const found = typed.trim() && choices ? fuzzyFind(choices, typed, ({ name }) => name) : choices;
  const hasMany = (choices?.length ?? 0) > MANY;
  if (isListed)
    return (
      // biome-ignore lint/a11y/useSemanticElements: its name stands outside
      <div className={styles.choices} role="group" aria-labelledby={labelledBy}>
        {hasMany && (
          <input
            className={fieldStyles.input}
            aria-label={t('filter.value')}
            placeholder={t('filter.value')}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {found?.map((one, at) => (
          <Tick
            key={one.id}
            type={type}
            label={one.name}
            checked={chosen.includes(one.id)}
            {...(at === 0 && !hasMany && { 'data-autofocus': true })}
            onChange={() => {
              learnName(queryClient, one);
              toggle(one.id);
            }}
          />
        )) ?? <Bone width="60%" />}
      </div>
    );
  return (
    <div className={styles.choices}>
      {field.type === 'USER' && (
        <Tick
          type={type}
          label={t('filter.me')}
          checked={chosen.includes(ME)}
          data-autofocus
          onChange={() => toggle(ME)}
        />
      )}
      <Named
        ids={chosen.map(String).filter((id) => id !== ME)}
        onRemove={(id) => onChange(isSeveral ? chosen.filter((one) => one !== id) : null)}
      />
      {source && (isSeveral || chosen.length === 0) && (
        <Picker
          key={chosen.length}
          source={source}
          value={null}
          labelledBy={labelledBy}
          exclude={chosen.map(String)}
          isFirst={field.type !== 'USER'}
          inPopover
          onChange={(one) => {
            if (!one) return;
            learnName(queryClient, one);
            toggle(one.id);
          }}
        />
      )}
    </div>
  );
}

function Named({ ids, onRemove }: { ids: readonly string[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation();
  const names = useNames(ids);
  if (ids.length === 0) return null;
  return (
    <ul className={styles.named}>
      {ids.map((id) => (
        <li key={id}>
          <span>{names.get(id) ?? '…'}</span>
          <IconButton
            icon={X}
            size={13}
            label={`${t('actions.remove')}: ${names.get(id) ?? ''}`}
            onClick={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
