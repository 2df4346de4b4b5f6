/** Asks, at the card, what goes with entering a stage; Escape and leaving it mean that the card does not go there (B22, B23). */
import { Popover, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { peopleSource } from '@/features/people';
import { lossReasonsSource } from '@/features/pickLists';
import type { EnteringInput, StageSemantics } from '@/gql/graphql';
import { fieldName } from '@/lib/fieldName';
import { type MoneyValue, useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker, type PickSource } from '@/ui/fields/PickField';
import { usePhone } from '@/ui/usePhone';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './EnteringForm.module.css';
import { type AskedField, closingFields, inputOf } from './fields';

type EnteringFormProps = {
  /** At least one. */
  deals: readonly { title: string; amount: MoneyValue }[];
  stage: { name: string; semantics: StageSemantics };
  /** What the stage demands: nothing goes on while one is empty. Null when they are closed, which demands nothing. */
  demanded: readonly AskedField[] | null;
  /** Where the card is, in the window; undefined when it is not drawn. */
  cornerOfCard: () => Corner | undefined;
  onDone: (input: EnteringInput) => void;
  onCancel: () => void;
};

type Corner = { left: number; top: number };

const EDGE = 8; // px between the form and the edge of the window

export function EnteringForm({ deals, stage, demanded, cornerOfCard, onDone, onCancel }: EnteringFormProps) {
  const { t } = useTranslation('board');
  const { timeZone } = useFormat();
  const isPhone = usePhone();
  const at = useSettledCorner(cornerOfCard);
  const [first] = deals;
  if (!first) return null;
  const words = { stage: stage.name, title: first.title };
  const title =
    deals.length === 1
      ? t('entering.title', words)
      : t('entering.titleStack', { stage: stage.name, count: deals.length });
  const closing = { amount: first.amount.amount.replace(/\.0+$/u, ''), closedOn: todayIn(timeZone) };
  const fields = (
    <Fields
      fields={demanded ?? closingFields(stage.semantics === 'FAILURE' ? 'FAILURE' : 'SUCCESS', deals.length)}
      initial={demanded ? {} : closing}
      currency={first.amount.currency}
      isRequired={demanded !== null}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
  if (!at || isPhone)
    return (
      <Dialog title={title} onClose={onCancel}>
        {fields}
      </Dialog>
    );
  return (
    <AtCard at={at} title={title} onCancel={onCancel}>
      <h2 className={styles.title}>{title}</h2>
      {fields}
    </AtCard>
  );
}

const SETTLING = 30; // frames in which a card that was moved comes to rest, and its column into sight

function useSettledCorner(cornerOf: () => Corner | undefined): Corner | undefined {
  const [corner, setCorner] = useState(cornerOf);
  const latest = useRef(cornerOf);
  latest.current = cornerOf;
  useEffect(() => {
    let [frame, left] = [0, SETTLING];
    const look = () => {
      const next = latest.current();
      setCorner((now) => (now?.left === next?.left && now?.top === next?.top ? now : next));
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, []);
  return corner;
}

/** As a date field has it, where the person is. */
const todayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

type AtCardProps = {
  at: Corner;
  title: string;
  onCancel: () => void;
  children: ReactNode;
};

/** What the library draws beside the page: the form itself, and the lists of its fields. */
const DRAWN_BESIDE = '[data-portal], [data-mantine-shared-portal-node]';

function AtCard({ at, title, onCancel, children }: AtCardProps) {
  useReturningFocus();
  const leave = useRef(onCancel);
  leave.current = onCancel;
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(DRAWN_BESIDE)) leave.current();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => document.removeEventListener('pointerdown', onPress, { capture: true });
  }, []);
  return (
    <Popover
      opened
      trapFocus
      position="bottom-start"
      width={320}
      shadow="md"
      radius="md"
      middlewares={{ flip: true, shift: { crossAxis: true, padding: EDGE } }}
      returnFocus={false}
      // A card that was moved by a key is out of sight at first; a form that is hidden then could not take the focus.
      hideDetached={false}
      // The lists of its fields open outside of it.
      closeOnClickOutside={false}
      onChange={(opened) => opened || onCancel()}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.anchor}
          style={{ left: at.left + EDGE, top: at.top + EDGE }}
          tabIndex={-1}
          aria-label={title}
        />
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}

type FieldsProps = {
  fields: readonly AskedField[];
  /** What stands in them at first, by name of the input. */
  initial: Readonly<Record<string, string>>;
  currency: string;
  isRequired: boolean;
  onDone: (input: EnteringInput) => void;
  onCancel: () => void;
};

function Fields({ fields, initial, currency, isRequired, onDone, onCancel }: FieldsProps) {
  const { t } = useTranslation(['record', 'common', 'board']);
  const [values, setValues] = useState(initial);
  const isMissing = isRequired && fields.some(({ inputName }) => !values[inputName]?.trim());
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isMissing) onDone(inputOf(fields, values, currency));
  };
  return (
    <FormStack onSubmit={onSubmit}>
      {fields.map((field, index) => (
        <FieldInput
          key={field.inputName}
          field={field}
          label={fieldName(field.name, t, field.label)}
          isFirst={index === 0}
          isRequired={isRequired}
          currency={currency}
          value={values[field.inputName] ?? ''}
          onChange={(value) => setValues((now) => ({ ...now, [field.inputName]: value }))}
        />
      ))}
      <FormFoot
        problem={undefined}
        sending={false}
        disabled={isMissing}
        submit={t('board:entering.go')}
        onCancel={onCancel}
      />
    </FormStack>
  );
}

const SOURCES: Partial<Record<AskedField['type'], PickSource>> = {
  USER: peopleSource,
  COMPANY: companiesSource,
  CONTACT: contactsSource,
  PICK_LIST: lossReasonsSource,
};

type FieldInputProps = {
  field: AskedField;
  label: string;
  isFirst: boolean;
  isRequired: boolean;
  currency: string;
  value: string;
  onChange: (value: string) => void;
};

function FieldInput({ field, label, isFirst, isRequired, currency, value, onChange }: FieldInputProps) {
  const [picked, setPicked] = useState<Pick | null>(null);
  const { type, options, maxLength } = field;
  const common = { label, required: isRequired, ...(isFirst && { 'data-autofocus': true }) };
  // Before the options: a source knows of those that come while the form is open.
  const source = SOURCES[type];
  if (source)
    return (
      <Picker
        source={source}
        label={label}
        value={picked}
        onChange={(next) => {
          setPicked(next);
          onChange(next?.id ?? '');
        }}
      />
    );
  if (options.length > 0)
    return (
      <Select
        {...common}
        searchable
        data={options.map((option) => ({ value: option.id, label: option.label }))}
        value={value || null}
        onChange={(id) => onChange(id ?? '')}
      />
    );
  const text = {
    ...common,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ...(maxLength !== null && { maxLength }),
  };
  if (type === 'TEXT') return <Textarea {...text} autosize minRows={2} />;
  if (type === 'MONEY')
    return <TextInput {...text} inputMode="decimal" rightSection={currency} rightSectionWidth={48} />;
  return (
    <TextInput
      {...text}
      type={type === 'DATE' ? 'date' : 'text'}
      {...(type === 'INTEGER' && { inputMode: 'numeric' as const })}
    />
  );
}
