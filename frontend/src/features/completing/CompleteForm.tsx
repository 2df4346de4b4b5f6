/** The dialogue's form: the seven results as three boxes to tick, each with what belongs to it (R27). */
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '@/features/asked';
import { useMe } from '@/features/session';
import { beingDone, offerUndo } from '@/features/undo';
import { explain, isFailure } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { uuid } from '@/lib/uuid';
import { ErrorState } from '@/ui/ErrorState';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import {
  below,
  type Choice,
  firstChoice,
  inputOfChoice,
  isMissing,
  isUndecided,
  NOTHING,
  TARGETS,
  wantedOf,
} from './choice';
import {
  type Conversion,
  type Converted,
  conversionQuery,
  convertLead,
  isCompleted,
  type LeadToComplete,
} from './queries';
import { Required } from './Required';
import { TargetChoice } from './TargetChoice';

type CompleteFormProps = {
  lead: LeadToComplete;
  onDone: (converted: Converted) => void;
  /** Somebody else has changed it meanwhile. */
  onStale: () => void;
  onCancel: () => void;
};

/** What was asked for is shown while it is asked anew: by the first answer it is known what to offer. */
export function CompleteForm(props: CompleteFormProps) {
  const first = useQuery(conversionQuery(props.lead.id, wantedOf(NOTHING)));
  if (first.data) return <Form {...props} first={first.data} />;
  if (first.error) return <ErrorState error={first.error} onRetry={() => void first.refetch()} compact />;
  return <SkeletonRows rows={6} />;
}

const NO_FAULTS: Faults = { at: {} };

function Form({ lead, first, onDone, onStale, onCancel }: CompleteFormProps & { first: Conversion }) {
  const { t } = useTranslation(['completing', 'common']);
  const { baseCurrency: currency } = useMe();
  const { timeZone } = useFormat();
  const isMore = isCompleted(lead);
  const [choice, setChoice] = useState(() => firstChoice(first.prospects));
  const outlook = useQuery(conversionQuery(lead.id, wantedOf(choice)));
  const { prospects, loose } = outlook.data ?? first;
  const required = outlook.data?.required ?? [];
  /** A second attempt after a broken line is the same deed; other contents are another. */
  const attempt = useRef({ of: '', key: '' });
  const complete = useMutation({
    mutationFn: async () => {
      const input = inputOfChoice(choice, required, { currency, timeZone });
      const of = JSON.stringify(input);
      if (attempt.current.of !== of) attempt.current = { of, key: uuid() };
      return beingDone(convertLead(lead.id, input, lead.version, attempt.current.key));
    },
    onSuccess: (result) => {
      if (result.__typename === 'LeadConverted') {
        onDone(result);
        offerUndo(result.operationId ?? null, t(isMore ? 'more.done' : 'done.title', { title: lead.title }));
        return;
      }
      void outlook.refetch();
      if (result.__typename === 'CardConflict') onStale();
    },
    onError: (error) => {
      if (isFailure(error) && error.code === 'CONFLICT') {
        onStale();
        void outlook.refetch();
      }
    },
  });
  const change = (changed: Partial<Choice>) => {
    setChoice((now) => ({ ...now, ...changed }));
    complete.reset();
  };
  const isNothing = !TARGETS.some((target) => choice.targets.has(target));
  const isHeld = isNothing || isUndecided(choice) || isMissing(choice, required) || !outlook.data;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isHeld && !complete.isPending) complete.mutate();
  };
  const faults = (kind: string) => {
    const fields = required.find((one) => one.kind === kind)?.fields ?? [];
    return complete.error ? faultsOf(complete.error, fields, below(kind)) : NO_FAULTS;
  };
  const isPlaced = required.some(({ kind }) => Object.keys(faults(kind).at).length > 0);
  return (
    <FormStack onSubmit={onSubmit}>
      {TARGETS.map((target) => (
        <TargetChoice
          key={target}
          target={target}
          lead={lead}
          prospect={prospects.find(({ kind }) => kind === target)}
          loose={loose}
          choice={choice}
          required={required.find(({ kind }) => kind === target)}
          faults={faults(target).at}
          onChange={change}
        />
      ))}
      <Required
        target="LEAD"
        lacking={required.find(({ kind }) => kind === 'LEAD')}
        choice={choice}
        faults={faults('LEAD').at}
        onChange={change}
      />
      {lead.hasOpenActivities && (
        <Tick
          label={t('closeActivities')}
          checked={choice.closesActivities}
          onChange={({ currentTarget: { checked } }) => change({ closesActivities: checked })}
        />
      )}
      <FormFoot
        problem={problemOf()}
        sending={complete.isPending}
        disabled={isHeld}
        submit={t(isMore ? 'more.submit' : 'submit')}
        onCancel={onCancel}
      />
    </FormStack>
  );

  function problemOf(): string | undefined {
    const { data, error } = complete;
    if (data?.__typename === 'CardConflict')
      return data.changedBy ? t('changedBy', data.changedBy) : t('changed');
    if (error && !isPlaced) return conflictOf(error) ?? explain(error);
    return outlook.error ? explain(outlook.error) : undefined;
  }

  function conflictOf(error: unknown): string | undefined {
    const code = isFailure(error) && error.fields[0]?.code;
    return code === 'ALREADY_CONVERTED' || code === 'HAS_CLIENT' || code === 'JUNK'
      ? t(`barrier.${code}`)
      : undefined;
  }
}
