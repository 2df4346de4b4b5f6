/** One of the twelve colours, or any other. */
import { Pipette } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { STAGE_COLORS } from '@/ui/StageDot';
import styles from './PipelinesPage.module.css';

type ColorChoiceProps = { value: string | null; onChange: (color: string) => void };

export function ColorChoice({ value, onChange }: ColorChoiceProps) {
  const { t } = useTranslation('settings');
  const own = value?.toLowerCase();
  const custom = own !== undefined && !STAGE_COLORS.some((color) => color === own);
  return (
    <fieldset className={styles.swatches}>
      <legend>{t('color')}</legend>
      {STAGE_COLORS.map((color) => (
        <label
          key={color}
          className={styles.swatch}
          style={{ background: color }}
          title={t(`colors.${color}`)}
        >
          <input
            type="radio"
            name="color"
            aria-label={t(`colors.${color}`)}
            checked={color === own}
            onChange={() => onChange(color)}
          />
        </label>
      ))}
      <label
        className={`${styles.swatch} ${styles.custom}`}
        data-on={custom || undefined}
        style={custom ? { background: own } : undefined}
        title={t('customColor')}
      >
        <input
          type="color"
          aria-label={t('customColor')}
          value={value ?? STAGE_COLORS[0]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Pipette size={14} aria-hidden="true" />
      </label>
    </fieldset>
  );
}
