/** A value as a cell of a list shows it, by what its field holds: on one line. */
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { useFieldWords } from '@/features/fields';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { remindersText } from '@/lib/reminders';
import { Person } from '@/ui/Avatar';
import { DateText, InstantText } from '@/ui/DateText';
import { ChannelLink } from '@/ui/fields/ChannelLink';
import { CHANNEL_KINDS, type ChannelKind, type ChannelValue } from '@/ui/fields/channels';
import { Money } from '@/ui/Money';
import { StageName } from '@/ui/StageDot';
import { Tags } from '@/ui/Tags';
import styles from './ListTable.module.css';
import type { Money as MoneyValue, Reference, References } from './rows';

const MOST_TAGS = 2;

type CellValueProps = { field: FieldInfo; value: unknown };

export function CellValue({ field, value }: CellValueProps) {
  const { t } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const { optionName } = useFieldWords();
  if (value === null || value === undefined || value === '') return null;
  switch (field.type) {
    case 'MONEY':
      return <Money value={value as MoneyValue} />;
    case 'INTEGER':
      if (field.code === 'id') return String(value);
      return field.code === 'probability' ? format.percent(Number(value)) : format.number(Number(value));
    case 'NUMBER':
      return format.number(Number(value));
    case 'URL':
      return <Address text={String(value)} />;
    case 'DATE':
      return <DateText value={String(value)} />;
    case 'DATETIME':
      return <InstantText value={String(value)} relative />;
    case 'BOOLEAN':
      return value ? <Check size={16} role="img" aria-label={t('common:states.yes')} /> : null;
    case 'ENUM':
      return optionName(String(value));
    case 'REMINDERS':
      return remindersText(value as readonly number[], t, format);
    case 'PHONE':
    case 'EMAIL':
    case 'WEBSITE':
    case 'MESSENGER':
      return <Channels kind={CHANNEL_KINDS[field.type]} values={value as readonly ChannelValue[]} />;
    case 'TAG':
      return <Tags tags={(value as References).shown} most={MOST_TAGS} />;
    case 'USER':
    case 'COMPANY':
    case 'CONTACT':
    case 'DEAL':
    case 'PIPELINE':
    case 'STAGE':
    case 'PICK_LIST':
    case 'MY_COMPANY':
      return field.multiple ? (
        <Several value={value as References} show={(one) => <One field={field} value={one} />} />
      ) : (
        <One field={field} value={value as Reference} />
      );
    default: {
      const text = String(value);
      return (
        <span className={styles.text} title={text}>
          {text}
        </span>
      );
    }
  }
}

function Channels({ kind, values }: { kind: ChannelKind; values: readonly ChannelValue[] }) {
  const [first] = values;
  if (!first) return null;
  return (
    <More count={values.length}>
      <ChannelLink kind={kind} channel={first} tabIndex={-1} className={styles.text ?? ''} />
    </More>
  );
}

/** Only an address of the web is followed. */
function Address({ text }: { text: string }) {
  if (!/^https?:\/\//iu.test(text)) return <span className={styles.text}>{text}</span>;
  return (
    <a
      href={text}
      className={styles.text}
      title={text}
      tabIndex={-1}
      target="_blank"
      rel="noreferrer noopener"
    >
      {text}
    </a>
  );
}

function Several({ value, show }: { value: References; show: (one: Reference) => ReactNode }) {
  const [first] = value.shown;
  return first ? <More count={value.total}>{show(first)}</More> : null;
}

/** The first of several, and how many more there are. */
function More({ count, children }: { count: number; children: ReactNode }) {
  if (count < 2) return children;
  return (
    <span className={styles.more}>
      {children}
      <span className={styles.others}>+{count - 1}</span>
    </span>
  );
}

function One({ field, value }: { field: FieldInfo; value: Reference }) {
  const { t } = useTranslation('record');
  const { id, name, number, color, isRemoved } = value;
  if (field.type === 'USER') return <Person id={id} name={name} />;
  if (color) return <StageName color={color} name={isRemoved ? t('value.removed', { label: name }) : name} />;
  if (number !== undefined && (field.type === 'COMPANY' || field.type === 'CONTACT'))
    return (
      <Link {...placeOfItem(field.type, number)} title={name} tabIndex={-1} className={styles.text}>
        {name}
      </Link>
    );
  const label = isRemoved ? t('value.removed', { label: name }) : name;
  return (
    <span className={styles.text} title={label}>
      {label}
    </span>
  );
}
