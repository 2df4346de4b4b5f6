/** Asks before another currency becomes that of totals or reports, and before one is deleted. */
import { useTranslation } from 'react-i18next';
import { deleteCurrency, setBaseCurrency, setReportCurrency } from '@/features/currencies';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import type { CurrencyTask } from './CurrencyLine';
import styles from './PipelinesPage.module.css';
import { useCurrencyChange } from './useCurrencies';

type CurrencyQuestionProps = { code: string; task: Exclude<CurrencyTask, 'edit'>; onClose: () => void };

const ACTS = { base: setBaseCurrency, report: setReportCurrency, delete: deleteCurrency };

export function CurrencyQuestion({ code, task, onClose }: CurrencyQuestionProps) {
  const { t } = useTranslation(['settings', 'common']);
  const change = useCurrencyChange();
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: () => change({ act: () => ACTS[task](code) }),
    onDone: onClose,
  });
  return (
    <Dialog title={t(`currencies.ask.${task}.title`, { code })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t(`currencies.ask.${task}.text`, { code })}</p>
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(`currencies.ask.${task}.do`)}
          {...(task === 'delete' && { tone: 'danger' as const })}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
