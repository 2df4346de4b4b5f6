/** The end of every form: what went wrong with the whole of it, and its buttons. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './FormFoot.module.css';

type FormFootProps = {
  problem: string | undefined;
  sending: boolean;
  submit: string;
  onCancel?: () => void;
  tone?: 'danger';
  disabled?: boolean;
};

export function FormFoot({ problem, sending, submit, onCancel, tone, disabled = false }: FormFootProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {t('actions.cancel')}
        </Button>
      )}
      <Button
        type="submit"
        loading={sending}
        disabled={disabled}
        {...(tone === 'danger' && { color: 'red' })}
      >
        {submit}
      </Button>
    </div>
  );
}
