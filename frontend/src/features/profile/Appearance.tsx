/** Light or dark, airy or dense: kept on this machine. */
import type { MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTheme } from '@/features/session';
import { type Density, setDensity, useDensity } from '@/ui/density';
import { Section } from '@/ui/Section';
import styles from './ProfilePage.module.css';

type ChoiceProps<T> = {
  name: string;
  label: string;
  options: readonly { value: T; label: string }[];
  current: T;
  choose: (value: T) => void;
};

function Choice<T extends string>({ name, label, options, current, choose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option.value === current}
              onChange={() => choose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const SCHEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];
const DENSITIES: readonly Density[] = ['cosy', 'compact'];

export function Appearance() {
  const { t } = useTranslation(['profile', 'common']);
  const theme = useTheme();
  const density = useDensity();
  return (
    <Section title={t('appearance')}>
      <Choice
        name="theme"
        label={t('common:user.theme')}
        options={SCHEMES.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
        current={theme.scheme}
        choose={theme.choose}
      />
      <Choice
        name="density"
        label={t('common:density.label')}
        options={DENSITIES.map((value) => ({ value, label: t(`common:density.${value}`) }))}
        current={density}
        choose={setDensity}
      />
    </Section>
  );
}
