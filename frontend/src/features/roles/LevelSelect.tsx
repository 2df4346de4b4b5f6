/** How far one right reaches: a word on a ground that deepens with it; beside another role's, where they differ. */
import { useTranslation } from 'react-i18next';
import type { AccessLevel } from '@/gql/graphql';
import styles from './RoleMatrix.module.css';

type LevelSelectProps = {
  label: string;
  value: AccessLevel;
  offered: readonly AccessLevel[];
  /** What the role says that this one is compared with. */
  other?: AccessLevel | undefined;
  onChange: (level: AccessLevel) => void;
};

export function LevelSelect({ label, value, offered, other, onChange }: LevelSelectProps) {
  const { t } = useTranslation('roles');
  const differs = other !== undefined && other !== value;
  return (
    <span className={styles.cell} data-level={value} data-differs={differs || undefined}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as AccessLevel)}
      >
        {offered.map((level) => (
          <option key={level} value={level}>
            {t(`levels.${level}`)}
          </option>
        ))}
      </select>
      {differs && <span className={styles.other}>{t(`levels.${other}`)}</span>}
    </span>
  );
}
