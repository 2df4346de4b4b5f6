/** The editors of values by what they are: one text, number, date, amount, choice. Each is only a control and its draft. */
import { useTranslation } from 'react-i18next';
import { type MoneyValue, useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import styles from './fields.module.css';
import { moneyDraft, type NumberDraft, numberDraft } from './figures';
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

export type TextType = 'text' | 'email' | 'url' | 'tel' | 'date' | 'time';
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

/** `-` and `1.` stand as they are until a number has come of them. */
export function NumberEditor({ editor }: { editor: EditorProps<NumberDraft> }) {
  return (
    <input
      {...inputProps(editor)}
      inputMode="decimal"
      value={editor.draft ?? ''}
      onChange={(event) => editor.setDraft(numberDraft(event.currentTarget.value))}
    />
  );
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
        onChange={(event) => editor.setDraft(moneyDraft(event.currentTarget.value, currency))}
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

/** Yes or no; neither where that may be. */
export function YesNoEditor({
  editor,
  clearable,
}: {
  editor: EditorProps<boolean | null>;
  clearable: boolean;
}) {
  const { t } = useTranslation();
  const { draft } = editor;
  return (
    <select
      {...inputProps(editor)}
      value={String(draft)}
      onChange={({ currentTarget: { value } }) => editor.commit(value === 'null' ? null : value === 'true')}
    >
      {(clearable || draft === null) && <option value="null">{t('field.empty')}</option>}
      <option value="true">{t('states.yes')}</option>
      <option value="false">{t('states.no')}</option>
    </select>
  );
}
