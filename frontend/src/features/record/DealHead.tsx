/** The top of a deal: its title, where it stands on its road, and the way to close it or open it again. */
import { Button, Menu } from '@mantine/core';
import { CircleCheck, CircleX, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/fields/TextFields';
import { StageName } from '@/ui/StageDot';
import { CloseDealDialog } from './CloseDealDialog';
import styles from './DealHead.module.css';
import type { Deal } from './dealQueries';
import { StageBar } from './StageBar';
import { isClosed, type Stage } from './stages';
import { type SaveDeal, useDealMove } from './useDeal';

export function DealHead({ deal, save }: { deal: Deal; save: SaveDeal }) {
  const { t } = useTranslation(['record', 'common']);
  const move = useDealMove(deal);
  const [closing, setClosing] = useState<Stage | null>(null);
  const { stage, pipeline, access } = deal;
  const won = pipeline.stages.find(({ semantics }) => semantics === 'SUCCESS');
  const lost = pipeline.stages.find(({ semantics }) => semantics === 'FAILURE');
  const go = (to: Stage) => (isClosed(to) ? setClosing(to) : move.mutate(to));
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
        onMove={access.canUpdate && !move.isPending ? go : undefined}
      />
      {access.canUpdate && (
        <div className={styles.actions}>
          {isClosed(stage) ? (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default" leftSection={<RotateCcw size={14} />} loading={move.isPending}>
                  {t('deal.reopen')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('deal.reopenAt')}</Menu.Label>
                {pipeline.stages
                  .filter((other) => !isClosed(other))
                  .map((other) => (
                    <Menu.Item key={other.id} onClick={() => move.mutate(other)}>
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
                  onClick={() => setClosing(won)}
                >
                  {t('deal.won')}
                </Button>
              )}
              {lost && (
                <Button
                  variant="default"
                  leftSection={<CircleX size={14} className={styles.lost} />}
                  onClick={() => setClosing(lost)}
                >
                  {t('deal.lost')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      {closing && <CloseDealDialog deal={deal} proposed={closing} onClose={() => setClosing(null)} />}
    </div>
  );
}
