/** Asks what goes with entering a stage; Escape and leaving it mean that the item does not go there (B22, B23). */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedInputs, closingFields, type Faults, faultsOf, inputOf } from '@/features/asked';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { usePhone } from '@/ui/usePhone';
import { AtCorner, type Corner, useSettledCorner } from './AtCorner';
import styles from './EnteringForm.module.css';
import type { AskedField } from './queries';
import type { EnteringQuestion, Filled, Typed } from './queue';

type EnteringFormProps = EnteringQuestion & {
  again: { typed: Typed; error: unknown } | null;
  cornerOf: () => Corner | undefined;
  onDone: (filled: Filled) => void;
  onCancel: () => void;
};

export function EnteringForm({
  items,
  stage,
  demanded,
  again,
  cornerOf,
  onDone,
  onCancel,
}: EnteringFormProps) {
  const { t } = useBoardWords();
  const { failure } = useStagedKind();
  const { timeZone } = useFormat();
  const isPhone = usePhone();
  const at = useSettledCorner(cornerOf);
  const [first] = items;
  if (!first) return null;
  const words = { stage: stage.name, title: first.title };
  const title =
    items.length === 1
      ? t('entering.title', words)
      : t('entering.titleStack', { stage: stage.name, count: items.length });
  const closing = { amount: first.amount.amount.replace(/\.0+$/u, ''), closedOn: todayIn(timeZone) };
  const asked = demanded ?? closingFields(stage.semantics === 'FAILURE' ? failure : 'SUCCESS', items.length);
  const fields = (
    <Fields
      fields={asked}
      initial={again?.typed ?? { values: demanded ? {} : closing, names: {}, closesActivities: false }}
      refused={again ? faultsOf(again.error, asked) : NO_FAULTS}
      currency={first.amount.currency}
      isRequired={demanded !== null}
      openActivities={demanded ? 0 : items.reduce((sum, { openActivities }) => sum + openActivities, 0)}
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
    <AtCorner at={at} title={title} onCancel={onCancel}>
      <h2 className={styles.title}>{title}</h2>
      {fields}
    </AtCorner>
  );
}

/** As a date field has it, where the person is. */
const todayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

const NO_FAULTS: Faults = { at: {} };

type FieldsProps = {
  fields: readonly AskedField[];
  /** What stands in them at first. */
  initial: Typed;
  /** What the server has against that. */
  refused: Faults;
  currency: string;
  isRequired: boolean;
  /** So many can be completed along. */
  openActivities: number;
  onDone: (filled: Filled) => void;
  onCancel: () => void;
};

function Fields(props: FieldsProps) {
  const { fields, initial, refused, currency, isRequired, openActivities, onDone, onCancel } = props;
  const { t } = useTranslation('board');
  const [typed, setTyped] = useState(initial);
  const [faults, setFaults] = useState(refused);
  const { values, closesActivities } = typed;
  const { timeZone } = useFormat();
  const isMissing = isRequired && fields.some(({ inputName }) => !values[inputName]?.trim());
  const onSubmit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isMissing) return;
    try {
      const input = inputOf(fields, values, { currency, timeZone });
      onDone({ input: closesActivities ? { ...input, closeActivities: true } : input, typed });
    } catch (error) {
      setFaults(faultsOf(error, fields));
    }
  };
  /** Where the focus goes: to what is to be mended, else to the first. */
  const focused = Math.max(
    fields.findIndex(({ inputName }) => inputName in refused.at),
    0,
  );
  return (
    <FormStack onSubmit={onSubmit}>
      <AskedInputs
        fields={fields}
        typed={typed}
        faults={faults.at}
        currency={currency}
        isRequired={isRequired}
        focused={focused}
        onChange={(change) => {
          setTyped((now) => ({ ...now, ...change }));
          setFaults(NO_FAULTS);
        }}
      />
      {openActivities > 0 && (
        <label className={styles.also}>
          <input
            type="checkbox"
            checked={closesActivities}
            onChange={({ currentTarget: { checked } }) =>
              setTyped((now) => ({ ...now, closesActivities: checked }))
            }
          />
          {t('entering.activities', { count: openActivities })}
        </label>
      )}
      <FormFoot
        problem={faults.problem}
        sending={false}
        disabled={isMissing}
        submit={t('entering.go')}
        onCancel={onCancel}
      />
    </FormStack>
  );
}
