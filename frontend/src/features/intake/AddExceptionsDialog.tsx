/** Adds exceptions, a line each. Lines that can't be added stay in the field, with why. */
import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './intake.module.css';
import { addExceptions, EXCEPTIONS, type RefusedLine } from './queries';

export function AddExceptionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['intake', 'common']);
  const queryClient = useQueryClient();
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { lines: '', note: '' },
    submit: ({ lines, note }) => addExceptions(lines.split('\n'), note),
    onDone: (left) => {
      void queryClient.invalidateQueries({ queryKey: EXCEPTIONS });
      if (left.length === 0) return onClose();
      setRefused(left);
      form.setFieldValue('lines', left.map(({ text }) => text).join('\n'));
    },
  });
  return (
    <Dialog title={t('exceptions.add')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <Textarea
          label={t('exceptions.lines')}
          description={t('exceptions.linesHint')}
          placeholder={t('exceptions.linesExample')}
          autosize
          minRows={4}
          maxRows={12}
          data-autofocus
          {...form.getInputProps('lines')}
        />
        {refused.length > 0 && (
          <ul className={styles.refused} role="alert" aria-label={t('exceptions.refused')}>
            {refused.map(({ place, text, code }) => (
              <li key={place}>
                <strong>{text.trim()}</strong>{' '}
                {t(code === 'DUPLICATE' ? 'exceptions.twice' : 'exceptions.malformed')}
              </li>
            ))}
          </ul>
        )}
        <TextInput label={t('exceptions.note')} maxLength={255} {...form.getInputProps('note')} />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.add')}
          disabled={form.values.lines.trim() === ''}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
