/** What a list or a board leaves out: one chip a condition, added, changed and taken away in place. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { AddCondition } from './AddCondition';
import { CompoundChip } from './CompoundChip';
import { ConditionChip } from './ConditionChip';
import { type Conditions, isCompound, NO_CONDITIONS } from './conditions';
import styles from './FilterBar.module.css';

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
  const bar = useRef<HTMLDivElement>(null);
  // What a chip leaves behind goes to the last there is, or to what adds one.
  const kept = useKeptFocus(() => {
    const buttons = bar.current?.querySelectorAll<HTMLElement>(`.${styles.chipButton}`);
    return buttons?.item(buttons.length - 1) ?? bar.current?.querySelector('button');
  });
  const put = (next: typeof list) => onChange({ any, list: next });
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div ref={bar} className={styles.bar} role="group" aria-label={t('filter.bar')} {...kept}>
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
      {list.map((part, at) => {
        const remove = () => put(list.filter((_, place) => place !== at));
        // A condition has no identity but its place.
        const key = String(at);
        if (isCompound(part)) return <CompoundChip key={key} filter={part.filter} onRemove={remove} />;
        const field = fields.find(({ code }) => code === part.field);
        return (
          field && (
            <ConditionChip
              key={key}
              field={field}
              condition={part}
              onChange={(next) => put(list.map((one, place) => (place === at ? next : one)))}
              onRemove={remove}
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
