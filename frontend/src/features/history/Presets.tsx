/** What is asked most often, each switched on and off by a press: today, yesterday, by oneself. */
import { useTranslation } from 'react-i18next';
import type { Conditions } from '@/features/filters';
import styles from './HistoryPage.module.css';

type Condition = { field: string; op: 'EQ' | 'IN'; value: unknown };

const PRESETS = {
  today: { field: 'at', op: 'EQ', value: '@today' },
  yesterday: { field: 'at', op: 'EQ', value: '@yesterday' },
  mine: { field: 'actor', op: 'IN', value: ['@me'] },
} as const satisfies Record<string, Condition>;
type Preset = keyof typeof PRESETS;

type PresetsProps = { conditions: Conditions; onChange: (conditions: Conditions) => void };

export function Presets({ conditions, onChange }: PresetsProps) {
  const { t } = useTranslation('history');
  const isSame = (part: Conditions['list'][number], { field, value }: Condition) =>
    'field' in part && part.field === field && JSON.stringify(part.value) === JSON.stringify(value);
  const press = (preset: Preset) => {
    const wanted = PRESETS[preset];
    const isOn = conditions.list.some((part) => isSame(part, wanted));
    // Two days at once would be none.
    const left = conditions.list.filter((part) => !('field' in part) || part.field !== wanted.field);
    onChange({ any: false, list: isOn ? left : [...left, wanted] });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div className={styles.presets} role="group" aria-label={t('presets.label')}>
      {(Object.keys(PRESETS) as Preset[]).map((preset) => (
        <button
          key={preset}
          type="button"
          className={styles.preset}
          aria-pressed={conditions.list.some((part) => isSame(part, PRESETS[preset]))}
          onClick={() => press(preset)}
        >
          {t(`presets.${preset}`)}
        </button>
      ))}
    </div>
  );
}
