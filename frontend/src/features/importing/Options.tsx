/** What becomes of rows that are there already, and of names that are not. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pipelineChoicesQuery } from '@/features/pipelines';
import { fieldName } from '@/lib/fieldName';
import { Section } from '@/ui/Section';
import { Choice } from './Choice';
import {
  type Choices,
  DATES,
  type Dates,
  type DecimalMark,
  datesOf,
  decimalMarkOf,
  keysOf,
  NUMBER,
  NUMBERS,
} from './choices';
import styles from './importing.module.css';
import type { ImportShown } from './queries';
import type { What } from './sections';

const RULES = ['SKIP', 'MERGE', 'REPLACE', 'ALLOW'] as const;
const OF_RECORDS = ['CREATE', 'EMPTY', 'ERROR'] as const;
const OF_VALUES = ['ERROR', 'EMPTY'] as const;
const RECORDS = ['COMPANY', 'CONTACT'];
const DAYS = ['DATE', 'DATETIME'];
const FIGURES = ['MONEY', 'INTEGER', 'NUMBER'];
const VALUES = ['STAGE', 'USER', 'PICK_LIST', 'TAG', 'MY_COMPANY'];

type OptionsProps = {
  shown: ImportShown;
  choices: Choices;
  what: What;
  onChange: (part: Partial<Choices>) => void;
};

export function Options({ shown, choices, what, onChange }: OptionsProps) {
  const { t } = useTranslation(['importing', 'record']);
  const keys = keysOf(shown, choices);
  const filled = shown.fields.filter(
    ({ code }) => Object.values(choices.mapping).includes(code) && code !== NUMBER,
  );
  const labelOf = (code: string) =>
    fieldName(code, t, shown.fields.find((field) => field.code === code)?.label ?? code);
  return (
    <Section title={t('options.title')}>
      <div className={styles.options}>
        {what === 'deals' && <PipelineOption choices={choices} onChange={onChange} />}
        {keys.length > 0 && (
          <Choice
            label={t('options.rule')}
            value={choices.rule}
            choices={RULES.map((value) => ({ value, label: t(`rules.${value}`) }))}
            onChange={(rule) => onChange({ rule })}
          />
        )}
        {keys.length > 0 && choices.rule !== 'ALLOW' && (
          <Choice
            label={t('options.matchBy')}
            value={keys.includes(choices.matchBy) ? choices.matchBy : (keys[0] ?? '')}
            choices={keys.map((value) => ({ value, label: labelOf(value) }))}
            onChange={(matchBy) => onChange({ matchBy })}
          />
        )}
        {shown.format !== 'VCARD' && filled.some(({ type }) => DAYS.includes(type)) && (
          <Choice
            label={t('options.dates')}
            value={datesOf(shown, choices)}
            choices={Object.entries(DATES).map(([value, label]) => ({ value: value as Dates, label }))}
            onChange={(dates) => onChange({ dates })}
          />
        )}
        {filled.some(({ type }) => FIGURES.includes(type)) && (
          <Choice
            label={t('options.numbers')}
            value={decimalMarkOf(shown, choices)}
            choices={Object.entries(NUMBERS).map(([value, label]) => ({
              value: value as DecimalMark,
              label,
            }))}
            onChange={(decimalMark) => onChange({ decimalMark })}
          />
        )}
        {filled.some(({ type }) => RECORDS.includes(type)) && (
          <Choice
            label={t('options.unknownRecords')}
            value={choices.unknownRecords}
            choices={OF_RECORDS.map((value) => ({ value, label: t(`unknown.${value}`) }))}
            onChange={(unknownRecords) => onChange({ unknownRecords })}
          />
        )}
        {filled.some(({ type }) => VALUES.includes(type)) && (
          <Choice
            label={t('options.unknownValues')}
            value={choices.unknownValues}
            choices={OF_VALUES.map((value) => ({ value, label: t(`unknownValues.${value}`) }))}
            onChange={(unknownValues) => onChange({ unknownValues })}
          />
        )}
      </div>
      {keys.length > 0 && <p className={styles.hint}>{t(`ruleHints.${choices.rule}`)}</p>}
    </Section>
  );
}

function PipelineOption({ choices, onChange }: Pick<OptionsProps, 'choices' | 'onChange'>) {
  const { t } = useTranslation('importing');
  const pipelines = useQuery(pipelineChoicesQuery).data ?? [];
  if (pipelines.length < 2) return null;
  return (
    <Choice
      label={t('options.pipeline')}
      value={choices.pipelineId ?? pipelines.find(({ isDefault }) => isDefault)?.id ?? ''}
      choices={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(pipelineId) => onChange({ pipelineId })}
    />
  );
}
