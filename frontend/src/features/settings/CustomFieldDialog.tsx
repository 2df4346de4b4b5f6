/** Adds a field, or changes what of one may change: its kind and type stay as they were chosen (R15). */
import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomField, ExtensibleKind } from '@/features/customFields';
import { createField, customFieldsQuery, updateField } from '@/features/customFields';
import { TypedInput, typedValue, valueField } from '@/features/fields';
import { pickListsQuery } from '@/features/pickLists';
import { useMe } from '@/features/session';
import type { CustomFieldType } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CardFieldsDialog.module.css';
import { draftOf, LINKABLE, TYPES, traitsOf } from './customField';
import { useListName } from './PickListsPage';

type CustomFieldDialogProps = { kind: ExtensibleKind; field?: CustomField; onClose: () => void };

const defaultField = (type: CustomFieldType) =>
  valueField({ type, multiple: false, linkTo: null, pickList: null });

const CHOICES = ['required', 'multiple', 'showInFilter', 'showInList', 'searchable', 'sortable'] as const;

export function CustomFieldDialog({ kind, field, onClose }: CustomFieldDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const queryClient = useQueryClient();
  const { baseCurrency: currency } = useMe();
  const { timeZone } = useFormat();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: draftOf(field, timeZone),
    submit: ({ type, label, options, pickList, linkTo, defaultValue, multiple, ...flags }) => {
      const traits = traitsOf(type, multiple);
      const given = {
        label,
        required: flags.required,
        showInFilter: flags.showInFilter,
        showInList: flags.showInList,
        ...(traits.searchable && { searchable: flags.searchable }),
        ...(traits.sortable && { sortable: flags.sortable }),
        ...(traits.hasDefault && {
          defaultValue: typedValue(defaultField(type), defaultValue, { currency, timeZone }, 'defaultValue'),
        }),
      };
      if (field) return updateField(field, given);
      return createField({
        ...given,
        kind,
        type,
        ...(traits.listable && { multiple }),
        ...(type === 'LIST' && { options: options.split('\n').filter((line) => line.trim() !== '') }),
        ...(type === 'PICKLIST' && { pickList }),
        ...(type === 'CRM_LINK' && { linkTo }),
      });
    },
    onDone: (changed) => {
      queryClient.setQueryData(customFieldsQuery(kind).queryKey, (known = []) =>
        known.some(({ id }) => id === changed.id)
          ? known.map((one) => (one.id === changed.id ? changed : one))
          : [...known, changed],
      );
      onClose();
    },
  });
  const { values } = form;
  const traits = traitsOf(values.type, values.multiple);
  const offered = CHOICES.filter((choice) => {
    if (choice === 'multiple') return traits.listable && !field;
    return choice === 'searchable' || choice === 'sortable' ? traits[choice] : true;
  });
  return (
    <Dialog title={field ? t('fields.edit', field) : t('fields.newOf', { kind })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('fields.label')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('label')}
        />
        <Select
          label={t('fields.type')}
          description={t(field ? 'fields.typeFixed' : 'fields.typeHint')}
          data={TYPES.map((type) => ({ value: type, label: t(`fields.types.${type}`) }))}
          allowDeselect={false}
          searchable
          disabled={field !== undefined}
          value={values.type}
          onChange={(type) => type && form.setFieldValue('type', type as CustomFieldType)}
        />
        {!field && values.type === 'LIST' && (
          <Textarea
            label={t('fields.options')}
            description={t('fields.optionsHint')}
            required
            autosize
            minRows={3}
            {...form.getInputProps('options')}
          />
        )}
        {!field && values.type === 'PICKLIST' && (
          <ListChoice
            value={values.pickList}
            error={form.errors.pickList}
            onChange={(code) => form.setFieldValue('pickList', code)}
          />
        )}
        {!field && values.type === 'CRM_LINK' && (
          <Select
            label={t('fields.linkTo')}
            data={LINKABLE.map((linked) => ({ value: linked, label: t(`fields.kinds.${linked}`) }))}
            allowDeselect={false}
            {...form.getInputProps('linkTo')}
          />
        )}
        {traits.hasDefault && (
          <TypedInput
            key={values.type}
            field={defaultField(values.type)}
            label={t('fields.default')}
            currency={currency}
            value={values.defaultValue}
            error={form.errors.defaultValue}
            onChange={(text) => form.setFieldValue('defaultValue', text)}
          />
        )}
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">{t('fields.properties')}</legend>
          {offered.map((choice) => (
            <label key={choice} className={styles.field}>
              <input
                type="checkbox"
                checked={values[choice]}
                onChange={(event) => form.setFieldValue(choice, event.currentTarget.checked)}
              />
              {t(`fields.choices.${choice}`)}
            </label>
          ))}
        </fieldset>
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(field ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}

type ListChoiceProps = { value: string; error: React.ReactNode; onChange: (code: string) => void };

function ListChoice({ value, error, onChange }: ListChoiceProps) {
  const { t } = useTranslation('settings');
  const { data: lists = [] } = useQuery(pickListsQuery);
  const nameOf = useListName();
  return (
    <Select
      label={t('fields.pickList')}
      required
      data={lists
        .filter(({ isOwned }) => !isOwned)
        .map((list) => ({ value: list.code, label: nameOf(list) }))}
      value={value || null}
      error={error}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
