/** Where values go that go nowhere by themselves (R28). */
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { valueText } from '@/features/happenings';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import styles from './CompleteLead.module.css';
import type { Choice, Target } from './choice';
import type { Loose } from './queries';

type RoutesProps = {
  target: Target;
  loose: readonly Loose[];
  choice: Choice;
  onChange: (choice: Partial<Choice>) => void;
};

export function Routes({ target, loose, choice, onChange }: RoutesProps) {
  const { t } = useTranslation(['record', 'common', 'list', 'completing']);
  const format = useFormat();
  const mine = loose
    .map((one) => ({ ...one, takers: one.takers.filter(({ kind }) => kind === target) }))
    .filter(({ field, takers }) => takers.length > 0 && (choice.routes[field]?.kind ?? target) === target);
  if (mine.length === 0) return null;
  const send = (field: string, to: string | null) => {
    const { [field]: _, ...others } = choice.routes;
    onChange({ routes: to === null ? others : { ...others, [field]: { kind: target, to } } });
  };
  return (
    <fieldset className={styles.routes}>
      <legend>{t('completing:routes')}</legend>
      {mine.map(({ field, label, value, takers }) => (
        <Select
          key={field}
          label={t('completing:route', { field: label, value: valueText(field, value, { t, format }) })}
          placeholder={t('completing:nowhere')}
          clearable
          searchable
          data={takers.map((taker) => ({
            value: taker.field,
            label: fieldName(taker.field, t, taker.label),
          }))}
          value={choice.routes[field]?.to ?? null}
          onChange={(to) => send(field, to)}
        />
      ))}
    </fieldset>
  );
}
