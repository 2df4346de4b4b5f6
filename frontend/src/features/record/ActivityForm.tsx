/** Plans an activity, records one that took place, or changes one: what it is, when, and what else there is to know. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { explain, fieldFailures } from '@/lib/failure';
import { ACTIVITY_ICONS, type ActivityKind } from '@/ui/ActivityDot';
import { Tick } from '@/ui/Tick';
import { toast } from '@/ui/toast';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './ActivityForm.module.css';
import { ActivityTask } from './ActivityTask';
import { ActivityTraits } from './ActivityTraits';
import { ActivityWhen } from './ActivityWhen';
import { useItemRefetch } from './changing';
import { planning } from './planning';
import type { Activity } from './queries';
import { useActivityDraft } from './useActivityDraft';

const KINDS = Object.keys(ACTIVITY_ICONS) as ActivityKind[];

/** For several items the same is planned with each of them. */
type ActivityFormProps = {
  itemIds: readonly string[];
  activity?: Activity;
  /** What it begins as. */
  type?: ActivityKind | undefined;
  takesFocus?: boolean;
  onClose: () => void;
};

export function ActivityForm({ itemIds, activity, type, takesFocus = true, onClose }: ActivityFormProps) {
  const { t } = useTranslation(['record', 'common']);
  useReturningFocus();
  const id = useId();
  // What is shown is fetched anew meanwhile; what was copied from the one before goes with the version it had.
  const [begun, setBegun] = useState(activity);
  const draft = useActivityDraft(itemIds, begun, type);
  const { subject, text, happened } = draft;
  const isTask = draft.type === 'TASK';
  const refetch = useItemRefetch(...itemIds);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);

  const close = () => {
    draft.forget();
    onClose();
  };
  const offer = (operationId: string | null, what: string) =>
    offerUndo(operationId, what, { onReversed: refetch });
  const send = async () => {
    const values = draft.input();
    const isOneForAll = isTask && draft.task.isOneForAll;
    const lines = isTask ? draft.checklist().map((line) => line.text) : [];
    const named = { subject: values.subject ?? text.trim() };
    if (begun) {
      const { id: changed, version } = begun;
      if (draft.type === 'TASK' && draft.hasOtherLines) {
        // The lines first: they count as a change of their own, after which the version is another one.
        const saved = await planning.saveChecklist(changed, draft.checklist(), version);
        setBegun({ ...begun, ...saved });
        await planning.update(changed, values, saved.version);
        toast.success(t('activities.changed', named));
      } else {
        offer(await planning.update(changed, values, version), t('activities.changed', named));
      }
    } else if (itemIds.length === 1 || isOneForAll) {
      const added = t(happened ? 'activities.recorded' : 'activities.added', named);
      offer(await planning.create({ ...values, itemIds: [...itemIds] }, happened, lines), added);
    } else {
      const made = await planning.createForEach(itemIds, values, happened, lines);
      const [planned, skipped] = [made.activities.length, made.notFoundIds.length];
      if (planned > 0) offer(made.operationId, t('activities.planned', { count: planned }));
      if (skipped > 0) toast.error(t('activities.skipped', { count: skipped }));
    }
  };
  const save = useMutation({ mutationFn: () => beingDone(send()), onSuccess: close, onSettled: refetch });
  const refused = fieldFailures(save.error);
  const placed = Object.values(refused).find(Boolean);
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
        // Closes the open list of a picker alone, and says so by this.
        if (event.target instanceof HTMLElement && event.target.dataset.mantineStopPropagation) return;
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
                checked={draft.type === kind}
                onChange={() => draft.setType(kind)}
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
        placeholder={t(happened ? 'activities.happenedSubject' : 'activities.subject')}
        maxLength={255}
        aria-invalid={refused.subject !== undefined}
        ref={first}
        data-autofocus
        value={subject}
        onChange={(event) => draft.setSubject(event.currentTarget.value)}
      />
      <ActivityWhen draft={draft} refused={refused} />
      <ActivityTraits draft={draft} />
      {isTask && <ActivityTask draft={draft} isNew={!activity} isOfMany={itemIds.length > 1} />}
      <textarea
        className={styles.input}
        aria-label={t('fields.description')}
        placeholder={t('activities.description')}
        rows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      {happened && (
        <textarea
          className={styles.input}
          aria-label={t('fields.result')}
          placeholder={t('activities.result')}
          rows={2}
          maxLength={20_000}
          value={draft.result}
          onChange={(event) => draft.setResult(event.currentTarget.value)}
        />
      )}
      {save.error && (
        <p className={styles.problem} role="alert">
          {placed ?? explain(save.error)}
        </p>
      )}
      <div className={styles.buttons}>
        {!activity && (
          <div className={styles.happened}>
            <Tick
              label={t('activities.happened')}
              checked={happened}
              onChange={({ currentTarget }) => draft.setHappened(currentTarget.checked)}
            />
          </div>
        )}
        <Button variant="subtle" onClick={close}>
          {t('common:actions.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={!subject.trim() && !text.trim()}>
          {activity ? t('common:actions.save') : t(happened ? 'activities.record' : 'activities.add')}
        </Button>
      </div>
    </form>
  );
}
