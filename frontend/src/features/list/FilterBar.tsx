/** What a list or a board leaves out: one chip a condition, added, changed and taken away in place. */
import { useTranslation } from 'react-i18next';
import { AddCondition } from './AddCondition';
import { ConditionChip } from './ConditionChip';
import { type Conditions, NO_CONDITIONS } from './conditions';
import styles from './FilterBar.module.css';
import type { FieldInfo } from './fields';

type FilterBarProps = {
  fields: readonly FieldInfo[];
  conditions: Conditions;
  onChange: (conditions: Conditions) => void;
  /** Opens with the question for a first condition. */
  isAsked?: boolean;
  /** Beside the chips, at the end of the line. */
  children?: React.ReactNode;
};

export function FilterBar({ fields, conditions, isAsked = false, onChange, children }: FilterBarProps) {
  const { t } = useTranslation('list');
  const { any, list } = conditions;
  const put = (next: typeof list) => onChange({ any, list: next });
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div className={styles.bar} role="group" aria-label={t('filter.bar')}>
      {list.length > 1 && (
        <select
          className={styles.join}
          aria-label={t('filter.join')}
          value={any ? 'any' : 'all'}
          onChange={(event) => onChange({ any: event.currentTarget.value === 'any', list })}
        >
          <option value="all">{t('filter.all')}</option>
          <option value="any">{t('filter.any')}</option>
        </select>
      )}
      {list.map((condition, at) => {
        const field = fields.find(({ code }) => code === condition.field);
        return (
          field && (
            <ConditionChip
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no identity but its place
              key={at}
              field={field}
              condition={condition}
              onChange={(next) => put(list.map((one, place) => (place === at ? next : one)))}
              onRemove={() => put(list.filter((_, place) => place !== at))}
            />
          )
        );
      })}
      <AddCondition
        key={String(isAsked)}
        fields={fields}
        isAsked={isAsked}
        onAdd={(condition) => put([...list, condition])}
      />
      {list.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => onChange(NO_CONDITIONS)}>
          {t('filter.clear')}
        </button>
      )}
      {children && <span className={styles.end}>{children}</span>}
    </div>
  );
}
