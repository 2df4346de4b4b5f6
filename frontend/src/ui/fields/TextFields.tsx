/** Fields of one text, one number, one date, one amount or one choice. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { DateText, InstantText } from '../DateText';
import { EditableField, type FieldProps } from './EditableField';
import {
  ChoiceEditor,
  type FixedChoice,
  InstantEditor,
  LongTextEditor,
  NumberEditor,
  TextEditor,
  type TextType,
  YesNoEditor,
} from './editors';
import { type NumberDraft, numberOf } from './figures';

const emptyText = (value: string | null) => !value?.trim();

type TextFieldProps = FieldProps<string | null> & {
  maxLength?: number;
  type?: Exclude<TextType, 'date'>;
  /** The value is an address to follow. */
  link?: boolean;
};

export function TextField({ maxLength, type, link = false, ...field }: TextFieldProps) {
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
      edit={(editor) => <TextEditor editor={editor} type={type ?? 'text'} maxLength={maxLength} />}
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
      edit={(editor) => <LongTextEditor editor={editor} maxLength={maxLength} />}
    />
  );
}

type NumberFieldProps = Omit<FieldProps<number | null>, 'onSave'> & {
  onSave: (value: number | null) => Promise<unknown>;
  suffix?: string;
};

export function NumberField({ suffix = '', onSave, ...field }: NumberFieldProps) {
  const format = useFormat();
  return (
    <EditableField<NumberDraft>
      {...field}
      onSave={async (value) => onSave(numberOf(value, 'number'))}
      isEmpty={(value) => value === null}
      show={(value) => (value === null ? null : `${format.number(Number(value))}${suffix}`)}
      edit={(editor) => <NumberEditor editor={editor} />}
    />
  );
}

type YesNoFieldProps = FieldProps<boolean | null> & { clearable: boolean };

export function YesNoField({ clearable, ...field }: YesNoFieldProps) {
  const { t } = useTranslation();
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === null}
      show={(value) => t(value ? 'states.yes' : 'states.no')}
      edit={(editor) => <YesNoEditor editor={editor} clearable={clearable} />}
    />
  );
}

export function DateField(field: FieldProps<string | null>) {
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === null}
      show={(value) => value && <DateText value={value} />}
      edit={(editor) => <TextEditor editor={editor} type="date" />}
    />
  );
}

export function InstantField(field: FieldProps<string | null>) {
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === null}
      show={(value) => value && <InstantText value={value} />}
      edit={(editor) => <InstantEditor editor={editor} />}
    />
  );
}

type ChoiceFieldProps = FieldProps<string> & {
  choices: readonly FixedChoice[];
  show?: (value: string) => ReactNode;
};

export function ChoiceField({ choices, show, ...field }: ChoiceFieldProps) {
  return (
    <EditableField
      {...field}
      isEmpty={(value) => value === ''}
      show={show ?? ((value) => choices.find((choice) => choice.value === value)?.label)}
      edit={(editor) => <ChoiceEditor editor={editor} choices={choices} />}
    />
  );
}
