/** The stages of a pipeline in their three kinds: edited, moved by button or Alt with an arrow, deleted. */
import { Button } from '@mantine/core';
import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageSemantics } from '@/gql/graphql';
import { announce } from '@/lib/announce';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { StageDot } from '@/ui/StageDot';
import { DeleteStageDialog } from './DeleteStageDialog';
import { mayShift, type Step, shifted } from './order';
import styles from './PipelinesPage.module.css';
import { type Pipeline, reorderStages, type Stage } from './queries';
import { StageDialog } from './StageDialog';
import { wordsOf } from './stageWords';
import { useReordering, withPipeline } from './useSettingsChange';

const KINDS: readonly StageSemantics[] = ['IN_PROGRESS', 'SUCCESS', 'FAILURE'];
const STEPS: Readonly<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 };

type Asking = { what: 'add' } | { what: 'edit' | 'delete'; about: Stage };

export function StageList({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const reordering = useReordering();
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  const { stages } = pipeline;

  const shift = (stage: Stage, step: Step) => {
    const at = stages.indexOf(stage);
    if (!mayShift(stages, at, step)) return;
    const next = [...shifted(stages, at, step)];
    reordering.mutate({
      expected: (now) => withPipeline(now, { ...pipeline, stages: next }),
      act: () =>
        reorderStages(
          pipeline.id,
          next.map(({ id }) => id),
        ),
    });
    announce(t('common:order.moved', { name: stage.name, place: at + step + 1, of: stages.length }));
  };
  const onKeyDown = (event: KeyboardEvent, stage: Stage) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    shift(stage, step);
  };

  return (
    <Section
      title={t('stagesOf', { name: pipeline.name })}
      action={
        <Button variant="subtle" leftSection={<Plus size={14} />} onClick={() => setAsking({ what: 'add' })}>
          {t('stage')}
        </Button>
      }
    >
      {KINDS.map((kind) => (
        <div key={kind}>
          <h3 className={styles.kind}>{t(`${wordsOf(pipeline)}kinds.${kind}`)}</h3>
          <ul className={styles.lines}>
            {stages
              .filter(({ semantics }) => semantics === kind)
              .map((stage) => {
                const at = stages.indexOf(stage);
                return (
                  <li
                    key={stage.id}
                    className={`${styles.line} ${styles.stage}`}
                    onKeyDown={(event) => onKeyDown(event, stage)}
                  >
                    <StageDot color={stage.color} />
                    <span className={styles.name} title={stage.name}>
                      {stage.name}
                    </span>
                    <span className={styles.percent} title={t('probability')}>
                      {format.percent(stage.probability)}
                    </span>
                    <span className={styles.buttons}>
                      <IconButton
                        icon={ArrowUp}
                        size={14}
                        label={t('moveUp', { name: stage.name })}
                        disabled={!mayShift(stages, at, -1)}
                        onClick={() => shift(stage, -1)}
                      />
                      <IconButton
                        icon={ArrowDown}
                        size={14}
                        label={t('moveDown', { name: stage.name })}
                        disabled={!mayShift(stages, at, 1)}
                        onClick={() => shift(stage, 1)}
                      />
                      <IconButton
                        icon={Pencil}
                        size={14}
                        label={t('editStage', { name: stage.name })}
                        onClick={() => setAsking({ what: 'edit', about: stage })}
                      />
                      <IconButton
                        icon={Trash2}
                        size={14}
                        label={stage.isSystem ? t('systemStage') : t('deleteStage', { name: stage.name })}
                        disabled={stage.isSystem}
                        onClick={() => setAsking({ what: 'delete', about: stage })}
                      />
                    </span>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {asking?.what === 'add' && <StageDialog pipeline={pipeline} onClose={close} />}
      {asking?.what === 'edit' && <StageDialog pipeline={pipeline} stage={asking.about} onClose={close} />}
      {asking?.what === 'delete' && (
        <DeleteStageDialog pipeline={pipeline} stage={asking.about} onClose={close} />
      )}
    </Section>
  );
}
