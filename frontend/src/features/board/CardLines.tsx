/** The fields that a pipeline has chosen for its cards, each on a line, as the person reads it (B8). */
import { useTranslation } from 'react-i18next';
import { shownText, useCustomFields, useValueWords } from '@/features/customFields';
import { useStagedKind } from '@/features/staged';
import { fieldName } from '@/lib/fieldName';
import { type Format, useFormat } from '@/lib/format';
import type { Card } from '@/live/board/board';
import styles from './CardFace.module.css';

const DAY = /^\d{4}-\d\d-\d\d$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;

/** A value of the wire as text; what is neither day nor instant nor share stands as it is. */
export function written(name: string, value: string, format: Format): string {
  if (name === 'probability') return format.percent(Number(value));
  if (DAY.test(value)) return format.date(value);
  if (INSTANT.test(value)) return format.dateOfInstant(value);
  return value;
}

export function CardLines({ fields }: { fields: Card['fields'] }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  return fields.map((field) => {
    const { name, value, isRemoved } = field;
    if (name.startsWith('uf_')) return <CustomLine key={name} field={field} />;
    const label = written(name, value, format);
    const text = isRemoved ? t('value.removed', { label }) : label;
    return <CardLine key={name} label={fieldName(name, t)} text={text} />;
  });
}

function CardLine({ label, text }: { label: string; text: string }) {
  return (
    <span className={styles.line} title={text}>
      <span className={styles.label}>{label}</span> {text}
    </span>
  );
}

/** A field that administrators have added: they say what it is called, its type how it is written. */
function CustomLine({ field: { name, value, isRemoved } }: { field: Card['fields'][number] }) {
  const words = useValueWords();
  const field = useCustomFields(useStagedKind().kind).data?.find(({ code }) => code === name);
  if (!field) return null;
  const text = shownText(field, value, words);
  return <CardLine label={field.label} text={isRemoved ? words.removed(text) : text} />;
}
