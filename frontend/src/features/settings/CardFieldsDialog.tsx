/** Chooses what a pipeline's cards show besides what all do: at most four fields, in the order they are ticked (B8). */
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CardFieldsDialog.module.css';
import { setCardFields } from './queries';
import { useSettingsUpdate } from './useSettingsChange';

const MOST = 4;

type CardFieldsDialogProps = {
  pipeline: { id: string; version: number; cardFields: readonly string[] };
  /** What may be chosen, by the name the graph has for it. */
  offered: readonly { name: string; label: string }[];
  onClose: () => void;
};

export function CardFieldsDialog({ pipeline, offered, onClose }: CardFieldsDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const update = useSettingsUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { cardFields: [...pipeline.cardFields] },
    submit: ({ cardFields }) => setCardFields(pipeline, cardFields),
    onDone: (changed) => {
      update(changed);
      onClose();
    },
  });
  const { cardFields } = form.values;
  const choose = (name: string, isWanted: boolean) =>
    form.setFieldValue(
      'cardFields',
      isWanted ? [...cardFields, name] : cardFields.filter((one) => one !== name),
    );
  return (
    <Dialog title={t('cardFields.title')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <fieldset className={styles.fields}>
          <legend>{t('cardFields.label', { most: MOST })}</legend>
          <p className={styles.chosen} role="status">
            {t('cardFields.chosen', { chosen: cardFields.length, most: MOST })}
          </p>
          {offered.map(({ name, label }) => {
            const isChosen = cardFields.includes(name);
            return (
              <label key={name} className={styles.field}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && cardFields.length >= MOST}
                  onChange={() => choose(name, !isChosen)}
                />
                {label}
              </label>
            );
          })}
          {form.errors.cardFields && <p className={styles.problem}>{form.errors.cardFields}</p>}
        </fieldset>
        <FormFoot problem={problem} sending={sending} submit={t('common:actions.save')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
