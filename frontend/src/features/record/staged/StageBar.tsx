/** The pipeline's stages as steps, those up to the record's own in its stage's colour; a press moves it there. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './StageBar.module.css';
import { type Stage, stepsOf } from './stages';

type StageBarProps = {
  stages: readonly Stage[];
  current: Stage;
  /** Absent when the reader may not move it, or a move is under way. */
  onMove: ((stage: Stage, pressed: HTMLElement) => void) | undefined;
};

export function StageBar({ stages, current, onMove }: StageBarProps) {
  const { t } = useTranslation('record');
  return (
    <ol
      className={styles.bar}
      aria-label={t('stage.bar')}
      style={{ '--stage': current.color } as CSSProperties}
    >
      {stepsOf(stages, current).map(({ stage, passed, isCurrent }) => (
        <li
          key={stage.id}
          className={styles.step}
          data-passed={passed || undefined}
          aria-current={isCurrent ? 'step' : undefined}
        >
          <button
            type="button"
            className={styles.button}
            title={stage.name}
            aria-label={isCurrent ? t('stage.here', stage) : t('stage.moveTo', stage)}
            disabled={isCurrent || !onMove}
            style={
              isCurrent ? undefined : ({ '--stage': passed ? current.color : stage.color } as CSSProperties)
            }
            onClick={(event) => onMove?.(stage, event.currentTarget)}
          >
            <span className={styles.mark} />
            <span className={styles.name}>{stage.name}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
