/** Which fields of an item must be filled before it enters a stage (R17). */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PipelineKind, StageSemantics } from '@/gql/graphql';
import { fieldName } from '@/lib/fieldName';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import styles from './CardFieldsDialog.module.css';
import { choosableFieldsQuery } from './choosableFields';
import { wordsOf } from './stageWords';

type RequiredFieldsProps = {
  kind: PipelineKind;
  semantics: StageSemantics;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
};

export function RequiredFields({ kind, semantics, value, onChange, error }: RequiredFieldsProps) {
  const { t } = useTranslation(['settings', 'record']);
  const query = useQuery(choosableFieldsQuery(kind));
  const choose = (name: string, isWanted: boolean) =>
    onChange(isWanted ? [...value, name] : value.filter((one) => one !== name));
  return (
    <fieldset className={styles.fields}>
      <legend>{t('requiredFields')}</legend>
      <p className={styles.chosen}>{t(`${wordsOf({ kind })}requiredFieldsHint`)}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={8} height="var(--target)" />}>
        {(fields) =>
          fields
            .filter(({ demandableOn }) => demandableOn.includes(semantics))
            .map(({ code, label }) => (
              <label key={code} className={styles.field}>
                <input
                  type="checkbox"
                  checked={value.includes(code)}
                  onChange={(event) => choose(code, event.currentTarget.checked)}
                />
                {fieldName(code, t, label)}
              </label>
            ))
        }
      </Loaded>
      {error && <p className={styles.problem}>{error}</p>}
    </fieldset>
  );
}
