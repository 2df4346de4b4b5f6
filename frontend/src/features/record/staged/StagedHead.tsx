/** The top of a record that stands on a stage: its title, where it stands on its road, and the way to close it or open it again. */
import { Button, Menu } from '@mantine/core';
import { CircleCheck, CircleX, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { EnteringForms } from '@/features/entering';
import { useRecordWords, useStagedKind } from '@/features/staged';
import { TextField } from '@/ui/fields/TextFields';
import { StageName } from '@/ui/StageDot';
import { StageBar } from './StageBar';
import styles from './StagedHead.module.css';
import { isClosed, type Stage } from './stages';
import { type Standing, useEntering } from './useEntering';

type StagedHeadProps = Standing & { saveTitle: (title: string | null) => Promise<unknown> };

export function StagedHead({ saveTitle, ...standing }: StagedHeadProps) {
  const { record } = standing;
  const { t } = useRecordWords();
  const { enter, isSending, queue } = useEntering(standing);
  /** What was pressed: there the form stands. */
  const pressed = useRef<HTMLElement | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const { stage, pipeline, access } = record;
  const { completesApart = false } = useStagedKind();
  const isOpen = ({ semantics }: Stage) => !completesApart || semantics !== 'SUCCESS';
  const won = pipeline.stages.find((one) => one.semantics === 'SUCCESS' && isOpen(one));
  const lost = pipeline.stages.find(({ semantics }) => semantics === 'FAILURE');
  const go = (to: Stage, from: HTMLElement | null) => {
    pressed.current = from;
    void enter(to);
  };
  return (
    <div className={styles.head}>
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
      </p>
      <StageBar
        stages={pipeline.stages}
        current={stage}
        takes={isOpen}
        onMove={access.canUpdate && !isSending ? go : undefined}
      />
      {access.canUpdate && (
        <div className={styles.actions} ref={actions}>
          {isClosed(stage) ? (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default" leftSection={<RotateCcw size={14} />} loading={isSending}>
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
              {lost && (
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
      <EnteringForms queue={queue} cornerOf={() => pressed.current?.getBoundingClientRect()} />
    </div>
  );
}
