/** What new records have in fields of which their rows say nothing. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TypedInput } from '@/features/fields';
import { pipelineStagesOf } from '@/features/pipelines';
import { useMe } from '@/features/session';
import type { PipelineKind } from '@/gql/graphql';
import { Section } from '@/ui/Section';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { Choice } from './Choice';
import { type Choices, type Default, withDefaults } from './choices';
import styles from './importing.module.css';
import type { ImportShown } from './queries';
import { useFillableName } from './useFillableName';

type DefaultsProps = { shown: ImportShown; choices: Choices; onChange: (part: Partial<Choices>) => void };

export function Defaults({ shown, choices, onChange }: DefaultsProps) {
  const { t } = useTranslation('importing');
  const called = useFillableName(shown);
  const { defaults } = choices;
  const list = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(() => list.current?.querySelector<HTMLElement>(':scope > :last-child select'));
  const offered = withDefaults(shown);
  const left = offered.filter(({ code }) => !(code in defaults));
  const without = (code: string) =>
    Object.fromEntries(Object.entries(defaults).filter(([field]) => field !== code));
  return (
    <Section title={t('defaults.title')}>
      <p className={styles.hint}>{t('defaults.text')}</p>
      <div ref={list} className={styles.defaults} {...kept}>
        {offered
          .filter(({ code }) => code in defaults)
          .map((field) => (
            <div key={field.code} className={styles.default}>
              <DefaultInput
                field={field}
                label={called(field.code)}
                value={defaults[field.code]?.value ?? ''}
                kind={shown.kind === 'LEAD' ? 'LEAD' : 'DEAL'}
                pipelineId={choices.pipelineId}
                onChange={(given) => onChange({ defaults: { ...defaults, [field.code]: given } })}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('defaults.remove', { field: called(field.code) })}
                onClick={() => onChange({ defaults: without(field.code) })}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </div>
          ))}
        <Choice
          label={t('defaults.add')}
          value=""
          choices={[
            { value: '', label: t('defaults.choose') },
            ...left.map(({ code }) => ({ value: code, label: called(code) })),
          ]}
          onChange={(code) => onChange({ defaults: { ...defaults, [code]: { value: '', said: '' } } })}
        />
      </div>
    </Section>
  );
}

type DefaultInputProps = {
  field: ImportShown['fields'][number];
  label: string;
  value: string;
  /** Whose stages there are. */
  kind: PipelineKind;
  pipelineId: string | null;
  onChange: (given: Default) => void;
};

function DefaultInput({ field, label, value, kind, pipelineId, onChange }: DefaultInputProps) {
  const { baseCurrency } = useMe();
  if (field.type === 'STAGE') return <StageInput {...{ kind, label, value, pipelineId, onChange }} />;
  const described = { ...field, options: [], pickList: field.pickList ?? null };
  return (
    <TypedInput
      field={described}
      label={label}
      value={value}
      currency={baseCurrency}
      isCurrencyFixed
      onChange={(given, name) => onChange({ value: given, said: name ?? given })}
    />
  );
}

/** Those of the pipeline that the records go to. */
function StageInput({ kind, label, value, pipelineId, onChange }: Omit<DefaultInputProps, 'field'>) {
  const { t } = useTranslation('importing');
  const pipelines = useQuery(pipelineStagesOf(kind)).data ?? [];
  const chosen = pipelines.find(({ id, isDefault }) => (pipelineId ? id === pipelineId : isDefault));
  const choices = (chosen?.stages ?? []).map(({ name }) => ({ value: name, label: name }));
  return (
    <Choice
      label={label}
      value={value}
      choices={[{ value: '', label: t('defaults.choose') }, ...choices]}
      onChange={(name) => onChange({ value: name, said: name })}
    />
  );
}
