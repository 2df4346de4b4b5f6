/** The top of a record that stands on a stage: its title, where it stands on its road, and the way to close it or open it again. */
import { Button, Menu } from '@mantine/core';
import { CircleCheck, CircleX, RotateCcw } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { EnteringForms } from '@/features/entering';
import { RepeatBadge, useRecordWords, useStagedKind } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { TextField } from '@/ui/fields/TextFields';
import { StageName } from '@/ui/StageDot';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { StageBar } from './StageBar';
import styles from './StagedHead.module.css';
import { isClosed, type Stage } from './stages';
import { type Standing, useEntering } from './useEntering';

const always = () => true;

type StagedHeadProps = Standing & { saveTitle: (title: string | null) => Promise<unknown> };

export function StagedHead({ saveTitle, ...standing }: StagedHeadProps) {
  const { record } = standing;
  const { t } = useRecordWords();
  const { enter, isSending, queue } = useEntering(standing);
  /** What was pressed: there the form stands. */
  const pressed = useRef<HTMLElement | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const { stage, pipeline, access } = record;
  const { completesApart: Completion, useIsWorked = always } = useStagedKind();
  const isWorked = useIsWorked();
  const isCompleted = Completion !== undefined && stage.semantics === 'SUCCESS';
  /** What is completed does not come back (R29). */
  const stays = isClosed(stage) && (isCompleted || !isWorked);
  const repeat = record.isRepeat ? 'REPEAT' : record.isRepeatInquiry && 'INQUIRY';
  const [isCompleting, setCompleting] = useState(false);
  const won = pipeline.stages.find(({ semantics }) => semantics === 'SUCCESS');
  const lost = pipeline.stages.find(({ semantics }) => semantics === 'FAILURE');
  const head = useRef<HTMLDivElement>(null);
  /** What was pressed makes room for what can be done next. */
  const kept = useKeptFocus(() =>
    isSending ? null : (actions.current?.querySelector<HTMLElement>('button:enabled') ?? head.current),
  );
  const go = (to: Stage, from: HTMLElement | null) => {
    if (isSending) return;
    pressed.current = from;
    if (Completion && to.semantics === 'SUCCESS') setCompleting(true);
    else void enter(to);
  };
  return (
    <div className={styles.head} ref={head} tabIndex={-1} {...kept}>
      <TextField
        look="title"
        label={t('fields.title')}
        value={record.title}
        maxLength={255}
        readOnly={!access.canUpdate}
        onSave={saveTitle}
      />
      <p className={styles.place}>
        {pipeline.name}
        <span aria-hidden="true"> · </span>
        <StageName {...stage} />
        {repeat && <RepeatBadge repeat={repeat} />}
      </p>
      <StageBar
        stages={pipeline.stages}
        current={stage}
        onMove={access.canUpdate && !isSending && !stays ? go : undefined}
      />
      {access.canUpdate && !isCompleted && (
        <div className={styles.actions} ref={actions}>
          {isClosed(stage) && !stays ? (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default" leftSection={<RotateCcw size={14} />}>
                  {t('end.reopen')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('end.reopenAt')}</Menu.Label>
                {pipeline.stages
                  .filter((other) => !isClosed(other))
                  .map((other) => (
                    <Menu.Item key={other.id} onClick={() => go(other, actions.current)}>
                      <StageName {...other} />
                    </Menu.Item>
                  ))}
              </Menu.Dropdown>
            </Menu>
          ) : (
            <>
              {won && (
                <Button
                  variant="default"
                  leftSection={<CircleCheck size={14} className={styles.won} />}
                  disabled={isSending}
                  onClick={(event) => go(won, event.currentTarget)}
                >
                  {t('end.success')}
                </Button>
              )}
              {lost && !stays && (
                <Button
                  variant="default"
                  leftSection={<CircleX size={14} className={styles.lost} />}
                  disabled={isSending}
                  onClick={(event) => go(lost, event.currentTarget)}
                >
                  {t('end.failure')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      {Completion && isCompleting && (
        <Suspense fallback={<OnItsWay onCancel={() => setCompleting(false)} />}>
          <Completion
            id={record.id}
            onDone={() => void standing.refetch()}
            onClose={() => setCompleting(false)}
          />
        </Suspense>
      )}
      <EnteringForms queue={queue} cornerOf={() => pressed.current?.getBoundingClientRect()} />
    </div>
  );
}
