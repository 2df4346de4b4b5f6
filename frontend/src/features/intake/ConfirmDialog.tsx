/** Asks before something goes that nobody can bring back. */
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import styles from './intake.module.css';

type ConfirmDialogProps<Result> = {
  title: string;
  text: string;
  act: () => Promise<Result>;
  onDone: (result: Result) => void;
  onClose: () => void;
};

export function ConfirmDialog<Result>({ title, text, act, onDone, onClose }: ConfirmDialogProps<Result>) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: (result) => {
      onDone(result);
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <p className={styles.hint}>{text}</p>
        <FormFoot
          problem={error ? explain(error) : undefined}
          sending={isPending}
          submit={t('actions.delete')}
          tone="danger"
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
