/** One of the things that a lead may become: whether it does, a new one or one that is there, and what goes there. */
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { DuplicatesHint } from '@/features/duplicates';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { Tick } from '@/ui/Tick';
import { Carried } from './Carried';
import styles from './CompleteLead.module.css';
import type { Choice, Target } from './choice';
import { DealPlace } from './DealPlace';
import { ICONS } from './icons';
import { likenessOf } from './likeness';
import type { Lacking, LeadToComplete, Loose, Prospect } from './queries';
import { Required } from './Required';
import { Routes } from './Routes';

const SOURCES = { CONTACT: contactsSource, COMPANY: companiesSource } as const;

type TargetChoiceProps = {
  target: Target;
  lead: LeadToComplete;
  prospect: Prospect | undefined;
  loose: readonly Loose[];
  choice: Choice;
  required: Lacking | undefined;
  faults: Readonly<Record<string, string>>;
  onChange: (choice: Partial<Choice>) => void;
};

export function TargetChoice(props: TargetChoiceProps) {
  const { target, lead, prospect, loose, choice, required, faults, onChange } = props;
  const { t } = useTranslation('completing');
  const id = useId();
  const Icon = ICONS[target];
  const barrier = prospect?.barrier;
  /** What may not be made may still be chosen. */
  const onlyExisting = barrier === 'FORBIDDEN' && target !== 'DEAL';
  const isBarred = !prospect || (Boolean(barrier) && !onlyExisting);
  const isFirst = target === 'DEAL' && !isBarred;
  const isChosen = choice.targets.has(target) && !isBarred;
  const existing = choice.existing[target];
  const isNew = existing === undefined;
  const choose = (checked: boolean) => {
    const targets = new Set(choice.targets);
    if (checked) targets.add(target);
    else targets.delete(target);
    onChange({ targets, ...(checked && onlyExisting && isNew && take(null)) });
  };
  const take = (pick: Pick | null | undefined) => {
    const { [target]: _, ...others } = choice.existing;
    return { existing: pick === undefined ? others : { ...others, [target]: pick } };
  };
  return (
    <fieldset
      className={styles.target}
      data-chosen={isChosen || undefined}
      data-barred={isBarred || undefined}
    >
      <label className={styles.head}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isBarred}
          aria-describedby={`${id}what`}
          data-autofocus={isFirst || undefined}
          // biome-ignore lint/a11y/noAutofocus: once it is known what can be made, the dialog has long looked for what takes the focus
          autoFocus={isFirst}
          onChange={({ currentTarget: { checked } }) => choose(checked)}
        />
        <Icon size={18} aria-hidden="true" />
        <span className={styles.words}>
          <span className={styles.name}>{t(`target.${target}`)}</span>
          <span className={styles.what} id={`${id}what`}>
            {barrier ? reason() : isNew || target === 'DEAL' ? t(`becomes.${target}`) : t(`linked.${target}`)}
          </span>
        </span>
      </label>
      {isChosen && (
        <div className={styles.body}>
          {target === 'DEAL' ? (
            <DealPlace choice={choice} stage={prospect?.stage ?? null} onChange={onChange} />
          ) : (
            <>
              <div className={styles.ways}>
                <Tick
                  type="radio"
                  name={`${id}way`}
                  label={t('new')}
                  disabled={onlyExisting}
                  checked={isNew}
                  onChange={() => onChange(take(undefined))}
                />
                <Tick
                  type="radio"
                  name={`${id}way`}
                  label={t('existing')}
                  checked={!isNew}
                  onChange={() => onChange(take(null))}
                />
              </div>
              {!isNew && (
                <Picker
                  label={t(`pick.${target}`)}
                  source={SOURCES[target]}
                  value={existing ?? null}
                  onChange={(pick) => onChange(take(pick))}
                />
              )}
              {isNew && prospect && (
                <Suspense>
                  <DuplicatesHint
                    kind={target}
                    typed={likenessOf(target, prospect.carried)}
                    instead={{ label: t('take'), run: (record) => onChange(take(record)) }}
                  />
                </Suspense>
              )}
            </>
          )}
          {isNew && prospect && (
            <>
              <Required {...{ target, choice, faults, onChange }} lacking={required} />
              <Carried carried={prospect.carried} />
              <Routes {...{ target, loose, choice, onChange }} />
            </>
          )}
        </div>
      )}
    </fieldset>
  );

  function reason(): string {
    const known = target === 'CONTACT' ? lead.contact : target === 'COMPANY' ? lead.company : null;
    if (barrier === 'HAS_CLIENT' && known) return t('known', { name: known.title });
    if (onlyExisting) return t('onlyExisting');
    return barrier ? t(`barrier.${barrier}`) : '';
  }
}
