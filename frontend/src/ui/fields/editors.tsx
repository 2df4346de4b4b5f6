/** The editors of values by what they are: one text, number, date, amount, choice. Each is only a control and its draft. */
import { useTranslation } from 'react-i18next';
import { type MoneyValue, useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import styles from './fields.module.css';
import type { EditorProps } from './useEditing';

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

const orNull = (text: string) => (text === '' ? null : text);

export type TextType = 'text' | 'email' | 'url' | 'tel' | 'date';
type TextEditorProps = {
  editor: EditorProps<string | null>;
  type?: TextType;
  maxLength?: number | undefined;
};

/** One line; a date as `2026-11-22`. */
export function TextEditor({ editor, type = 'text', maxLength }: TextEditorProps) {
  return (
    <input
      {...inputProps(editor)}
      type={type}
      maxLength={maxLength}
      value={editor.draft ?? ''}
      onChange={(event) => editor.setDraft(orNull(event.currentTarget.value))}
    />
  );
}

/** An instant, as the clock on the person's wall shows it. */
export function InstantEditor({ editor }: { editor: EditorProps<string | null> }) {
  const { timeZone } = useFormat();
  return (
    <input
      {...inputProps(editor)}
      type="datetime-local"
      value={editor.draft === null ? '' : toWall(new Date(editor.draft), timeZone)}
      onChange={({ currentTarget: { value } }) =>
        editor.setDraft(value === '' ? null : fromWall(value, timeZone).toISOString())
      }
    />
  );
}

export function LongTextEditor({ editor, maxLength }: TextEditorProps) {
  return (
    <textarea
      {...inputProps(editor)}
      maxLength={maxLength}
      value={editor.draft ?? ''}
      onChange={(event) => editor.setDraft(orNull(event.currentTarget.value))}
    />
  );
}

type NumberEditorProps = {
  editor: EditorProps<number | null>;
  min?: number | undefined;
  max?: number | undefined;
  /** Unset: whole numbers. */
  step?: 'any' | undefined;
};

export function NumberEditor({ editor, min, max, step }: NumberEditorProps) {
  return (
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
  );
}

/** The amount travels as typed, only its decimal comma becomes a point: the server is the judge of what is a number. */
export function asDecimalText(typed: string): string {
  const tight = typed.replace(/[\s\u00a0']/gu, '');
  return /^-?[\d.]*,\d*$/u.test(tight)
    ? tight.replaceAll('.', '').replace(',', '.')
    : tight.replaceAll(',', '');
}

type MoneyEditorProps = {
  editor: EditorProps<MoneyValue | null>;
  defaultCurrency: string;
  currencies: readonly string[];
};

export function MoneyEditor({ editor, defaultCurrency, currencies }: MoneyEditorProps) {
  const { t } = useTranslation();
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
        onChange={(event) => editor.setDraft({ amount: amount || '0', currency: event.currentTarget.value })}
      >
        {[...new Set([currency, ...currencies])].map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </div>
  );
}

export type FixedChoice = { value: string; label: string };
type ChoiceEditorProps = { editor: EditorProps<string>; choices: readonly FixedChoice[] };

/** A choice is saved as soon as it is made. */
export function ChoiceEditor({ editor, choices }: ChoiceEditorProps) {
  return (
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
  );
}
