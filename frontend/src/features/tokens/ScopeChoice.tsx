/** What a token may do: all that its person may, or so much of each area. */
import { Radio, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokenScope } from '@/gql/graphql';
import styles from './tokens.module.css';

const AREAS = ['records', 'messages', 'settings', 'people'] as const;
const LEVELS = ['none', 'read', 'write'] as const;
type Level = (typeof LEVELS)[number];
export type Scopes = Record<(typeof AREAS)[number], Level>;

const FIRST: Scopes = { records: 'read', messages: 'none', settings: 'none', people: 'none' };
const SCOPES = {
  records: { read: 'RECORDS_READ', write: 'RECORDS_WRITE' },
  messages: { read: 'MESSAGES_READ', write: 'MESSAGES_WRITE' },
  settings: { read: 'SETTINGS_READ', write: 'SETTINGS_WRITE' },
  people: { read: 'PEOPLE_READ', write: 'PEOPLE_WRITE' },
} as const satisfies Record<keyof Scopes, Record<Exclude<Level, 'none'>, TokenScope>>;

export function scopesOf(scopes: Scopes): TokenScope[] {
  return AREAS.flatMap((area) => {
    const level = scopes[area];
    return level === 'none' ? [] : [SCOPES[area][level]];
  });
}

type ScopeChoiceProps = {
  scopes: Scopes | null;
  error: ReactNode;
  onChange: (scopes: Scopes | null) => void;
};

export function ScopeChoice({ scopes, error, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation('profile');
  return (
    <Radio.Group
      label={t('tokens.scopes')}
      value={scopes ? 'limited' : 'everything'}
      error={error}
      onChange={(value) => onChange(value === 'limited' ? FIRST : null)}
    >
      <div className={styles.scopes}>
        <Radio value="everything" label={t('tokens.everything')} />
        <Radio value="limited" label={t('tokens.only')} />
        {scopes && (
          <div className={styles.areas}>
            {AREAS.map((area) => (
              <Select
                key={area}
                label={t(`tokens.${area}`)}
                description={t(`tokens.${area}Hint`)}
                data={LEVELS.map((value) => ({ value, label: t(`tokens.levels.${value}`) }))}
                value={scopes[area]}
                allowDeselect={false}
                onChange={(level) => level && onChange({ ...scopes, [area]: level as Level })}
              />
            ))}
          </div>
        )}
      </div>
    </Radio.Group>
  );
}
