/** Chooses what a pipeline's cards show besides what all do, and in which order (B8). */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PipelineKind } from '@/gql/graphql';
import { fieldName } from '@/lib/fieldName';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { SortableList } from '@/ui/SortableList';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CardFieldsDialog.module.css';
import { type ChoosableField, choosableFieldsQuery } from './choosableFields';
import { setCardFields } from './queries';
import { useSettingsUpdate } from './useSettingsChange';

type CardFieldsDialogProps = {
  pipeline: {
    id: string;
    kind: PipelineKind;
    version: number;
    cardFields: readonly string[];
    mostCardFields: number;
  };
  onClose: () => void;
};

export function CardFieldsDialog({ pipeline, onClose }: CardFieldsDialogProps) {
  const { t } = useTranslation('settings');
  const query = useQuery(choosableFieldsQuery(pipeline.kind));
  return (
    <Dialog title={t('cardFields.title')} onClose={onClose}>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={11} height="var(--target)" />}>
        {(fields) => (
          <CardFieldsForm
            pipeline={pipeline}
            offered={fields.filter(({ showableOnCards }) => showableOnCards)}
            onClose={onClose}
          />
        )}
      </Loaded>
    </Dialog>
  );
}

type CardFieldsFormProps = CardFieldsDialogProps & { offered: readonly ChoosableField[] };

function CardFieldsForm({ pipeline, offered, onClose }: CardFieldsFormProps) {
  const { t } = useTranslation(['settings', 'common', 'record']);
  const most = pipeline.mostCardFields;
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
  const nameOf = (code: string) =>
    fieldName(code, t, offered.find((field) => field.code === code)?.label ?? code);
  const choose = (code: string, isWanted: boolean) =>
    form.setFieldValue(
      'cardFields',
      isWanted ? [...cardFields, code] : cardFields.filter((one) => one !== code),
    );
  return (
    <FormStack onSubmit={onSubmit}>
      <fieldset className={styles.fields}>
        <legend>{t('cardFields.label', { most })}</legend>
        <p className={styles.chosen} role="status">
          {t('cardFields.chosen', { chosen: cardFields.length, most })}
        </p>
        {offered.map(({ code }) => {
          const isChosen = cardFields.includes(code);
          return (
            <label key={code} className={styles.field}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && cardFields.length >= most}
                onChange={() => choose(code, !isChosen)}
              />
              {nameOf(code)}
            </label>
          );
        })}
        {form.errors.cardFields && <p className={styles.problem}>{form.errors.cardFields}</p>}
      </fieldset>
      {cardFields.length > 1 && (
        <fieldset className={styles.fields}>
          <legend>{t('cardFields.order')}</legend>
          <SortableList
            items={cardFields.map((code) => ({ id: code }))}
            nameOf={({ id }) => nameOf(id)}
            onOrder={(next) =>
              form.setFieldValue(
                'cardFields',
                next.map(({ id }) => id),
              )
            }
          >
            {({ id }) => nameOf(id)}
          </SortableList>
        </fieldset>
      )}
      <FormFoot problem={problem} sending={sending} submit={t('common:actions.save')} onCancel={onClose} />
    </FormStack>
  );
}
