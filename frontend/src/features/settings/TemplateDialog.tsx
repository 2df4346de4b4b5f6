/** A template of legal details is added or changed: for whom it is, and what it asks for. */
import { Button, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  type RequisiteField,
  type RequisiteTemplate,
  requisiteTemplatesQuery,
  saveTemplate,
  useDetailName,
  useTemplateName,
} from '@/features/requisites';
import type { LegalForm, RequisiteType } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { uuid } from '@/lib/uuid';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { IconButton } from '@/ui/IconButton';
import { Tick } from '@/ui/Tick';
import { useServerForm } from '@/ui/useServerForm';
import { shifted } from './order';
import styles from './RequisiteTemplatesPage.module.css';

const FORMS: readonly LegalForm[] = ['LEGAL_ENTITY', 'SOLE_TRADER', 'PERSON'];
const TYPES: readonly RequisiteType[] = [
  'LINE',
  'TEXT',
  'IBAN',
  'BIC',
  'EU_VAT',
  'ES_NIF',
  'PT_NIF',
  'BR_CNPJ',
  'BR_CPF',
  'PL_NIP',
  'PL_REGON',
  'PL_PESEL',
];
const NAME = 'legal_name';
const LETTERS = /^[A-Za-z]{2}$/;

/** A field in the making: `key` is its own while it has no code. */
type Draft = { key: string; code: string | null; label: string; type: RequisiteType };
type TemplateDialogProps = { template: RequisiteTemplate | undefined; onClose: () => void };

export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const { t } = useTranslation(['requisites', 'common']);
  const queryClient = useQueryClient();
  const templateName = useTemplateName();
  const detailName = useDetailName();
  const { countryName } = useFormat();
  const begun: Pick<RequisiteField, 'code' | 'label' | 'type'>[] = [
    { code: NAME, label: null, type: 'LINE' },
  ];
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      name: template?.name ?? '',
      form: template?.form ?? FORMS[0],
      country: template?.country ?? '',
      isActive: template?.isActive ?? true,
      fields: (template?.fields ?? begun).map((field): Draft => {
        const { code, type } = field;
        return { key: code, code, label: detailName(field), type };
      }),
    },
    submit: ({ name, form: legalForm, country, isActive, fields }) =>
      saveTemplate(
        {
          name: name || null,
          form: legalForm as LegalForm,
          country: country || null,
          isActive,
          fields: fields.map(({ code, label, type }) => ({
            code,
            // The usual word, in the language of whoever reads it, unless somebody has written another one.
            label: code && label === detailName({ code, label: null }) ? null : label,
            type,
          })),
        },
        template,
      ),
    onDone: (templates) => {
      queryClient.setQueryData(requisiteTemplatesQuery.queryKey, templates);
      onClose();
    },
  });
  const { fields, country } = form.values;
  const setFields = (changed: readonly Draft[]) => form.setFieldValue('fields', [...changed]);
  const change = (at: number, part: Partial<Draft>) =>
    setFields(fields.map((field, place) => (place === at ? { ...field, ...part } : field)));
  const title = template ? t('templates.edit', { name: templateName(template) }) : t('templates.add');
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('templates.name')}
          description={t('templates.nameHint')}
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Select
          label={t('templates.form')}
          data={FORMS.map((value) => ({ value, label: t(`forms.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('form')}
        />
        <TextInput
          label={t('templates.country')}
          description={
            LETTERS.test(country) ? countryName(country.toUpperCase()) : t('templates.countryHint')
          }
          maxLength={2}
          {...form.getInputProps('country')}
        />
        <fieldset className={styles.details}>
          <legend className={styles.legend}>{t('templates.fields')}</legend>
          {fields.map(({ key, code, label, type }, at) => (
            <div key={key} className={styles.detail}>
              <TextInput
                aria-label={t('templates.field', { number: at + 1 })}
                maxLength={100}
                value={label}
                onChange={({ currentTarget }) => change(at, { label: currentTarget.value })}
              />
              <Select
                aria-label={t('templates.typeOf', { name: label })}
                data={TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
                allowDeselect={false}
                disabled={code === NAME}
                value={type}
                onChange={(chosen) => chosen && change(at, { type: chosen as RequisiteType })}
              />
              <IconButton
                icon={ArrowUp}
                size={14}
                label={t('templates.up', { name: label })}
                disabled={at === 0}
                onClick={() => setFields(shifted(fields, at, -1))}
              />
              <IconButton
                icon={Trash2}
                size={14}
                label={t('templates.remove', { name: label })}
                disabled={code === NAME}
                onClick={() => setFields(fields.filter((_, place) => place !== at))}
              />
            </div>
          ))}
          {form.errors.fields && <p className={styles.problem}>{form.errors.fields}</p>}
          <Button
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() => setFields([...fields, { key: uuid(), code: null, label: '', type: 'LINE' }])}
          >
            {t('templates.addField')}
          </Button>
        </fieldset>
        <Tick
          label={t('templates.isActive')}
          checked={form.values.isActive}
          onChange={({ currentTarget }) => form.setFieldValue('isActive', currentTarget.checked)}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(template ? 'common:actions.save' : 'common:actions.add')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
