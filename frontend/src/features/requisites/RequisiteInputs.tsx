/** The form that a template makes: which template, and a line or some for each of its fields. */
import { Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { choosable, NAME, type RequisitesDraft } from './draft';
import { useDetailName, useTemplateName } from './names';
import type { RequisiteSet, RequisiteTemplate } from './queries';

type RequisiteInputsProps<Draft extends RequisitesDraft> = {
  form: UseFormReturnType<Draft>;
  templates: readonly RequisiteTemplate[];
  set: RequisiteSet | undefined;
};

export function RequisiteInputs<Draft extends RequisitesDraft>({
  form,
  templates,
  set,
}: RequisiteInputsProps<Draft>) {
  const { t } = useTranslation('requisites');
  const templateName = useTemplateName();
  const detailName = useDetailName();
  const chosen = templates.find(({ id }) => id === form.values.templateId);
  return (
    <>
      <Select
        label={t('template')}
        data={choosable(templates, set).map((template) => ({
          value: template.id,
          label: templateName(template),
        }))}
        allowDeselect={false}
        searchable
        {...form.getInputProps('templateId')}
      />
      {chosen?.fields.map((field) => {
        const common = {
          label: detailName(field),
          required: field.code === NAME,
          ...(field.code === NAME && { 'data-autofocus': true }),
          ...form.getInputProps(field.code),
        };
        return field.type === 'TEXT' ? (
          <Textarea key={field.code} autosize minRows={1} maxLength={1000} {...common} />
        ) : (
          <TextInput key={field.code} maxLength={255} {...common} />
        );
      })}
    </>
  );
}
