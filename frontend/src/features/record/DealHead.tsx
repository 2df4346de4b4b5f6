/** The top of a deal: its title, where it stands on its road, and the way to close it or open it again. */
import { Button, Menu } from '@mantine/core';
import { CircleCheck, CircleX, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EnteringForms } from '@/features/entering';
import { TextField } from '@/ui/fields/TextFields';
import { StageName } from '@/ui/StageDot';
import styles from './DealHead.module.css';
import type { Deal } from './dealQueries';
import { StageBar } from './StageBar';
import { isClosed, type Stage } from './stages';
import type { SaveDeal } from './useDeal';
import { useDealEntering } from './useDealEntering';

export function DealHead({ deal, save }: { deal: Deal; save: SaveDeal }) {
  const { t } = useTranslation(['record', 'common']);
  const { enter, isSending, queue } = useDealEntering(deal);
  /** What was pressed: there the form stands. */
  const pressed = useRef<HTMLElement | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const { stage, pipeline, access } = deal;
  const won = pipeline.stages.find(({ semantics }) => semantics === 'SUCCESS');
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
        value={deal.title}
        maxLength={255}
        readOnly={!access.canUpdate}
        onSave={(title) => save({ title })}
      />
      <p className={styles.place}>
        {pipeline.name}
        <span aria-hidden="true"> · </span>
        <StageName {...stage} />
      </p>
      <StageBar
        stages={pipeline.stages}
        current={stage}
        onMove={access.canUpdate && !isSending ? go : undefined}
      />
      {access.canUpdate && (
        <div className={styles.actions} ref={actions}>
          {isClosed(stage) ? (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default" leftSection={<RotateCcw size={14} />} loading={isSending}>
                  {t('deal.reopen')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('deal.reopenAt')}</Menu.Label>
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
                  {t('deal.won')}
                </Button>
              )}
              {lost && (
                <Button
                  variant="default"
                  leftSection={<CircleX size={14} className={styles.lost} />}
                  disabled={isSending}
                  onClick={(event) => go(lost, event.currentTarget)}
                >
                  {t('deal.lost')}
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
