/** One field set in many records: which, and what it holds from then on (R67). */
import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANNELS, type FieldInfo, TypedInput, typedValue, useFieldWords } from '@/features/fields';
import { useMe } from '@/features/session';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import styles from './SetField.module.css';

type SetFieldProps = {
  title: string;
  /** Of one alone only the value is asked. */
  fields: readonly FieldInfo[];
  /** Values often given, as they would be typed: one press sets one. */
  choices?: readonly { label: string; value: string }[];
  /** Rejects when the server refuses. */
  onSet: (field: FieldInfo, input: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
};

export function SetField({ title, fields, choices = [], onSet, onClose }: SetFieldProps) {
  const { t } = useTranslation(['list', 'common']);
  const { baseCurrency: currency } = useMe();
  const { timeZone } = useFormat();
  const { fieldName, optionName } = useFieldWords();
  const [code, choose] = useState(fields.length === 1 ? (fields[0]?.code ?? null) : null);
  const [value, setValue] = useState('');
  const field = fields.find((one) => one.code === code);
  const isMissing = field === undefined || (field.required && value.trim() === '');
  const setting = useMutation({
    mutationFn: async ({ chosen, text }: { chosen: FieldInfo; text: string }) => {
      const given = typedValue(chosen, text, { currency, timeZone }, chosen.inputName);
      const isList = chosen.multiple || CHANNELS.has(chosen.type);
      await onSet(chosen, asInput(chosen, given ?? (isList ? [] : null)));
    },
    onSuccess: onClose,
  });
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (field && !isMissing && !setting.isPending) setting.mutate({ chosen: field, text: value });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        {fields.length > 1 && (
          <Select
            label={t('setField.field')}
            data-autofocus
            searchable
            openOnFocus={false}
            allowDeselect={false}
            data={fields.map((one) => ({ value: one.code, label: fieldName(one) }))}
            value={code}
            onChange={(chosen) => {
              choose(chosen);
              setValue('');
              setting.reset();
            }}
          />
        )}
        {field && (
          <TypedInput
            key={field.code}
            field={{ ...field, options: field.options.map((id) => ({ id, label: optionName(id) })) }}
            label={fields.length > 1 ? t('setField.value') : fieldName(field)}
            required={field.required}
            currency={currency}
            isFirst={fields.length === 1}
            value={value}
            error={setting.error ? explain(setting.error) : undefined}
            onChange={(next) => {
              setValue(next);
              setting.reset();
            }}
          />
        )}
        {field && choices.length > 0 && (
          <div className={styles.choices}>
            {choices.map(({ label, value: text }) => (
              <Button
                key={label}
                variant="default"
                disabled={setting.isPending}
                onClick={() => setting.mutate({ chosen: field, text })}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        {field && !field.required && value.trim() === '' && <p>{t('setField.empties')}</p>}
        <FormFoot
          problem={undefined}
          sending={setting.isPending}
          disabled={isMissing}
          submit={t('setField.set')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}

const asInput = ({ custom, code, inputName }: FieldInfo, value: unknown): Record<string, unknown> =>
  custom ? { customFields: [{ code, value }] } : { [inputName]: value };
