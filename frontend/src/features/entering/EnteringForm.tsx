/** Asks what goes with entering a stage; Escape and leaving it mean that the deal does not go there (B22, B23). */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomFields } from '@/features/customFields';
import { CustomInput, typedValue } from '@/features/customValues';
import type { EnteringInput } from '@/gql/graphql';
import { fieldFailures } from '@/lib/failure';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { usePhone } from '@/ui/usePhone';
import { AtCorner, type Corner, useSettledCorner } from './AtCorner';
import styles from './EnteringForm.module.css';
import { FieldInput } from './FieldInput';
import { closingFields, inputOf } from './fields';
import type { AskedField } from './queries';
import type { EnteringQuestion } from './queue';

type EnteringFormProps = EnteringQuestion & {
  cornerOf: () => Corner | undefined;
  onDone: (input: EnteringInput) => void;
  onCancel: () => void;
};

export function EnteringForm({ deals, stage, demanded, cornerOf, onDone, onCancel }: EnteringFormProps) {
  const { t } = useTranslation('board');
  const { timeZone } = useFormat();
  const isPhone = usePhone();
  const at = useSettledCorner(cornerOf);
  const [first] = deals;
  if (!first) return null;
  const words = { stage: stage.name, title: first.title };
  const title =
    deals.length === 1
      ? t('entering.title', words)
      : t('entering.titleStack', { stage: stage.name, count: deals.length });
  const closing = { amount: first.amount.amount.replace(/\.0+$/u, ''), closedOn: todayIn(timeZone) };
  const fields = (
    <Fields
      fields={demanded ?? closingFields(stage.semantics === 'FAILURE' ? 'FAILURE' : 'SUCCESS', deals.length)}
      initial={demanded ? {} : closing}
      currency={first.amount.currency}
      isRequired={demanded !== null}
      openActivities={demanded ? 0 : deals.reduce((sum, { openActivities }) => sum + openActivities, 0)}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
  if (!at || isPhone)
    return (
      <Dialog title={title} onClose={onCancel}>
        {fields}
      </Dialog>
    );
  return (
    <AtCorner at={at} title={title} onCancel={onCancel}>
      <h2 className={styles.title}>{title}</h2>
      {fields}
    </AtCorner>
  );
}

/** As a date field has it, where the person is. */
const todayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

type FieldsProps = {
  fields: readonly AskedField[];
  /** What stands in them at first, by name of the input. */
  initial: Readonly<Record<string, string>>;
  currency: string;
  isRequired: boolean;
  /** So many can be completed along. */
  openActivities: number;
  onDone: (input: EnteringInput) => void;
  onCancel: () => void;
};

function Fields({ fields, initial, currency, isRequired, openActivities, onDone, onCancel }: FieldsProps) {
  const { t } = useTranslation(['record', 'common', 'board']);
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [closesActivities, setClosesActivities] = useState(false);
  const { timeZone } = useFormat();
  const { data: customFields = [] } = useCustomFields('DEAL');
  const definitionOf = ({ name, custom }: AskedField) =>
    custom ? customFields.find(({ code }) => code === name) : undefined;
  const isMissing = isRequired && fields.some(({ inputName }) => !values[inputName]?.trim());
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isMissing) return;
    try {
      const custom = fields.flatMap((field) => {
        const definition = definitionOf(field);
        const value =
          definition && typedValue(definition, values[field.inputName] ?? '', { currency, timeZone });
        return value === undefined || value === null ? [] : [{ code: field.name, value }];
      });
      const input = {
        ...inputOf(fields, values, currency),
        ...(custom.length > 0 && { customFields: custom }),
      };
      onDone(closesActivities ? { ...input, closeActivities: true } : input);
    } catch (error) {
      setFaults(fieldFailures(error));
    }
  };
  return (
    <FormStack onSubmit={onSubmit}>
      {fields.map((field, index) => {
        const definition = definitionOf(field);
        const common = {
          isFirst: index === 0,
          value: values[field.inputName] ?? '',
          error: faults[field.inputName],
          onChange: (value: string) => {
            setValues((now) => ({ ...now, [field.inputName]: value }));
            setFaults({});
          },
        };
        return definition ? (
          <CustomInput key={field.inputName} field={{ ...definition, required: isRequired }} {...common} />
        ) : (
          <FieldInput
            key={field.inputName}
            field={field}
            label={fieldName(field.name, t, field.label)}
            isRequired={isRequired}
            currency={currency}
            {...common}
          />
        );
      })}
      {openActivities > 0 && (
        <label className={styles.also}>
          <input
            type="checkbox"
            checked={closesActivities}
            onChange={(event) => setClosesActivities(event.currentTarget.checked)}
          />
          {t('board:entering.activities', { count: openActivities })}
        </label>
      )}
      <FormFoot
        problem={undefined}
        sending={false}
        disabled={isMissing}
        submit={t('board:entering.go')}
        onCancel={onCancel}
      />
    </FormStack>
  );
}
