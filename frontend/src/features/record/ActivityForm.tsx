/** Plans an activity, or changes one: what it is, by when, and what else there is to know. */
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { suggestedDeadlineQuery } from '@/features/workCalendar';
import { explain, fieldFailures } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { fromWall, toWall } from '@/lib/zonedTime';
import { ACTIVITY_ICONS, type ActivityKind } from '@/ui/ActivityDot';
import { toast } from '@/ui/toast';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './ActivityForm.module.css';
import { activityActions, useItemRefetch } from './changing';
import { QUICK, quickDeadline } from './deadlines';
import type { Activity } from './queries';
import { useDraft } from './useDraft';

const KINDS = Object.keys(ACTIVITY_ICONS) as ActivityKind[];

/** For several items the same is planned with each of them. */
type ActivityFormProps = { itemIds: readonly string[]; activity?: Activity; onClose: () => void };

export function ActivityForm({ itemIds, activity, onClose }: ActivityFormProps) {
  const { t } = useTranslation(['record', 'common']);
  const { timeZone } = useFormat();
  useReturningFocus();
  const id = useId();
  const draft = activity?.id ?? `${itemIds.length === 1 ? itemIds[0] : 'several'}.activity`;
  const [keptSubject, keepSubject] = useDraft(`${draft}.subject`);
  const [keptText, keepText] = useDraft(`${draft}.text`);
  const [type, setType] = useState<ActivityKind>(activity?.type ?? 'CALL');
  const [subject, setSubject] = useState(keptSubject || (activity?.subject ?? ''));
  const [text, setText] = useState(keptText || (activity?.description ?? ''));
  const suggestion = useQuery({ ...suggestedDeadlineQuery, enabled: activity === undefined });
  const [chosen, setWall] = useState<string | null>(null);
  const due = activity ? activity.deadline : suggestion.data;
  const wall = chosen ?? (due ? toWall(new Date(due), timeZone) : '');
  const refetch = useItemRefetch(...itemIds);

  const close = () => {
    keepSubject('');
    keepText('');
    onClose();
  };
  const offer = (operationId: string | null, what: string) =>
    offerUndo(operationId, what, { onReversed: refetch });
  const send = async () => {
    const values = {
      type,
      subject: subject.trim() || null,
      deadline: wall ? fromWall(wall, timeZone).toISOString() : null,
      description: text.trim() || null,
    };
    const named = { subject: values.subject ?? text.trim() };
    if (activity) {
      const { id: changed, version } = activity;
      offer(await activityActions.update(changed, values, version), t('activities.changed', named));
    } else if (itemIds.length === 1) {
      offer(await activityActions.create({ ...values, itemIds: [...itemIds] }), t('activities.added', named));
    } else {
      const made = await activityActions.createForEach(itemIds, values);
      const [planned, skipped] = [made.activities.length, made.notFoundIds.length];
      if (planned > 0) offer(made.operationId, t('activities.planned', { count: planned }));
      if (skipped > 0) toast.error(t('activities.skipped', { count: skipped }));
    }
  };
  const save = useMutation({ mutationFn: () => beingDone(send()), onSuccess: close, onSettled: refetch });
  const refused = fieldFailures(save.error);
  const placed = refused.subject ?? refused.deadline ?? refused.description;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form
      className={styles.form}
      onSubmit={onSubmit}
      noValidate
      aria-label={activity ? t('activities.change', activity) : t('activities.plan')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{t('fields.type')}</legend>
        {KINDS.map((kind) => {
          const Icon = ACTIVITY_ICONS[kind];
          return (
            <label key={kind} className={styles.kind}>
              <input
                type="radio"
                name={`${id}-type`}
                className="visually-hidden"
                checked={type === kind}
                onChange={() => setType(kind)}
              />
              <Icon size={14} aria-hidden="true" />
              {t(`common:activity.type.${kind}`)}
            </label>
          );
        })}
      </fieldset>
      <input
        className={styles.input}
        aria-label={t('fields.subject')}
        placeholder={t('activities.subject')}
        maxLength={255}
        aria-invalid={refused.subject !== undefined}
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this form
        autoFocus
        data-autofocus
        value={subject}
        onChange={(event) => {
          setSubject(event.currentTarget.value);
          keepSubject(event.currentTarget.value);
        }}
      />
      <div className={styles.deadline}>
        <input
          type="datetime-local"
          className={styles.input}
          aria-label={t('fields.deadline')}
          aria-invalid={refused.deadline !== undefined}
          value={wall}
          onChange={(event) => setWall(event.currentTarget.value)}
        />
        {QUICK.map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.quick}
            onClick={() => setWall(toWall(quickDeadline(choice, new Date(), timeZone), timeZone))}
          >
            {t(`activities.quick.${choice}`)}
          </button>
        ))}
      </div>
      <textarea
        className={styles.input}
        aria-label={t('fields.description')}
        placeholder={t('activities.description')}
        rows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keepText(event.currentTarget.value);
        }}
      />
      {save.error && (
        <p className={styles.problem} role="alert">
          {placed ?? explain(save.error)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="subtle" onClick={close}>
          {t('common:actions.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={!subject.trim() && !text.trim()}>
          {activity ? t('common:actions.save') : t('activities.add')}
        </Button>
      </div>
    </form>
  );
}
