/** Fields of one text, one number, one date, one amount or one choice. */

import { useTranslation } from 'react-i18next';
import type { MoneyValue } from '@/lib/format';
import { useFormat } from '@/lib/format';
import { DateText } from '../DateText';
import { Money } from '../Money';
import { moneyOf } from './amount';
import { EditableField, type EditorProps, type FieldProps } from './EditableField';
import styles from './fields.module.css';

/** What every plain input of an editor has in common. */
function inputProps<V>({ id, invalid, describedBy }: EditorProps<V>) {
  return {
    className: styles.input,
    'aria-labelledby': id,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    autoFocus: true,
  };
}

const emptyText = (value: string | null) => !value?.trim();
const orNull = (text: string) => (text === '' ? null : text);

type TextFieldProps = FieldProps<string | null> & {
  maxLength?: number;
  type?: 'text' | 'email' | 'url' | 'tel';
  /** The value is an address to follow. */
  link?: boolean;
};

export function TextField({ maxLength, type = 'text', link = false, ...field }: TextFieldProps) {
  return (
    <EditableField
      {...field}
      isEmpty={emptyText}
      show={(value) =>
        link && value && /^https?:\/\//iu.test(value) ? (
          <a href={value} target="_blank" rel="noreferrer noopener">
            {value}
          </a>
        ) : (
          value
        )
      }
      edit={(editor) => (
        <input
          {...inputProps(editor)}
          type={type}
          maxLength={maxLength}
          value={editor.draft ?? ''}
          onChange={(event) => editor.setDraft(orNull(event.currentTarget.value))}
        />
      )}
    />
  );
}

export function LongTextField({ maxLength, ...field }: FieldProps<string | null> & { maxLength?: number }) {
  return (
    <EditableField
      {...field}
      manyLines
      isEmpty={emptyText}
      show={(value) => value}
      edit={(editor) => (
        <textarea
          {...inputProps(editor)}
          maxLength={maxLength}
          value={editor.draft ?? ''}
          onChange={(event) => editor.setDraft(orNull(event.currentTarget.value))}
        />
      )}
    />
  );
}

type NumberFieldProps = FieldProps<number | null> & {
  min?: number;
  max?: number;
  step?: 'any';
  suffix?: string;
};

export function NumberField({ min, max, step, suffix = '', ...field }: NumberFieldProps) {
  const format = useFormat();
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === null}
      show={(value) => (value === null ? null : `${format.number(value)}${suffix}`)}
      edit={(editor) => (
        <input
          {...inputProps(editor)}
          type="number"
          inputMode={step ? 'decimal' : 'numeric'}
          step={step}
          min={min}
          max={max}
          value={editor.draft ?? ''}
          onChange={(event) => {
            const { value, valueAsNumber } = event.currentTarget;
            editor.setDraft(value === '' || Number.isNaN(valueAsNumber) ? null : valueAsNumber);
          }}
        />
      )}
    />
  );
}

export function DateField(field: FieldProps<string | null>) {
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === null}
      show={(value) => value && <DateText value={value} />}
      edit={(editor) => (
        <input
          {...inputProps(editor)}
          type="date"
          value={editor.draft ?? ''}
          onChange={(event) => editor.setDraft(orNull(event.currentTarget.value))}
        />
      )}
    />
  );
}

/** The amount travels as typed, only its decimal comma becomes a point: the server is the judge of what is a number. */
export function asDecimalText(typed: string): string {
  const tight = typed.replace(/[\s\u00a0']/gu, '');
  return /^-?[\d.]*,\d*$/u.test(tight)
    ? tight.replaceAll('.', '').replace(',', '.')
    : tight.replaceAll(',', '');
}

type MoneyFieldProps = FieldProps<MoneyValue | null> & {
  defaultCurrency: string;
  currencies: readonly string[];
};

export function MoneyField({ defaultCurrency, currencies, ...field }: MoneyFieldProps) {
  const { t } = useTranslation();
  return (
    <EditableField
      {...field}
      onSave={async (value) => field.onSave(value && moneyOf(value.amount, value.currency, 'amount'))}
      isEmpty={(value) => value === null}
      show={(value) => value && <Money value={value} />}
      edit={(editor) => {
        const { amount, currency } = editor.draft ?? { amount: '', currency: defaultCurrency };
        return (
          <div className={styles.pair}>
            <input
              {...inputProps(editor)}
              inputMode="decimal"
              value={amount}
              onChange={(event) => {
                const typed = asDecimalText(event.currentTarget.value);
                editor.setDraft(typed === '' ? null : { amount: typed, currency });
              }}
            />
            <select
              className={styles.input}
              aria-label={t('field.currency')}
              value={currency}
              onChange={(event) =>
                editor.setDraft({ amount: amount || '0', currency: event.currentTarget.value })
              }
            >
              {[...new Set([currency, ...currencies])].map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </div>
        );
      }}
    />
  );
}

type ChoiceFieldProps = FieldProps<string> & {
  choices: readonly { value: string; label: string }[];
  show?: (value: string) => React.ReactNode;
};

/** A choice is saved as soon as it is made. */
export function ChoiceField({ choices, show, ...field }: ChoiceFieldProps) {
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === ''}
      show={show ?? ((value) => choices.find((choice) => choice.value === value)?.label)}
      edit={(editor) => (
        <select
          {...inputProps(editor)}
          value={editor.draft}
          onChange={(event) => editor.commit(event.currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
