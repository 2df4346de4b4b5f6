/** The pipelines in their order: chosen, renamed, moved, deleted. */
import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { DeletePipelineDialog } from './DeletePipelineDialog';
import { type Step, shifted } from './order';
import { PipelineNameDialog } from './PipelineNameDialog';
import styles from './PipelinesPage.module.css';
import { type Pipeline, reorderPipelines } from './queries';
import { useReordering, withKind } from './useSettingsChange';

type PipelineListProps = { title: string; pipelines: readonly Pipeline[]; chosen: Pipeline | undefined };
/** Leads have one pipeline: it is neither moved nor deleted (R9). */
const isOnly = ({ kind }: Pipeline) => kind === 'LEAD';

type Asking = { about: Pipeline; what: 'rename' | 'delete' };

export function PipelineList({ title, pipelines, chosen }: PipelineListProps) {
  const { t } = useTranslation(['settings', 'common']);
  const reordering = useReordering();
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  const shift = (at: number, step: Step) => {
    const next = shifted(pipelines, at, step);
    reordering.mutate({
      expected: (now) => withKind(now, next),
      act: () => reorderPipelines(next.map(({ id }) => id)),
    });
    announce(
      t('common:order.moved', { name: pipelines[at]?.name, place: at + step + 1, of: pipelines.length }),
    );
  };
  return (
    <Section title={title} {...(pipelines.length > 1 && { count: pipelines.length })}>
      <ul className={styles.lines}>
        {pipelines.map((pipeline, at) => (
          <li key={pipeline.id} className={styles.line} data-chosen={pipeline.id === chosen?.id || undefined}>
            <Link
              to="/settings/pipelines"
              search={{ pipeline: pipeline.number }}
              className={styles.name}
              aria-current={pipeline.id === chosen?.id}
              title={pipeline.name}
            >
              {pipeline.name}
            </Link>
            {pipeline.isDefault && !isOnly(pipeline) && <span className={styles.mark}>{t('default')}</span>}
            <Menu position="bottom-end">
              <Menu.Target>
                <IconButton icon={Ellipsis} label={t('actionsOn', { name: pipeline.name })} />
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<Pencil size={14} />}
                  onClick={() => setAsking({ about: pipeline, what: 'rename' })}
                >
                  {t('common:actions.rename')}
                </Menu.Item>
                {!isOnly(pipeline) && (
                  <>
                    <Menu.Item
                      leftSection={<ArrowUp size={14} />}
                      disabled={at === 0}
                      onClick={() => shift(at, -1)}
                    >
                      {t('common:actions.moveUp')}
                    </Menu.Item>
                    <Menu.Item
                      leftSection={<ArrowDown size={14} />}
                      disabled={at === pipelines.length - 1}
                      onClick={() => shift(at, 1)}
                    >
                      {t('common:actions.moveDown')}
                    </Menu.Item>
                    <Menu.Item
                      color="red"
                      leftSection={<Trash2 size={14} />}
                      disabled={pipeline.isDefault}
                      onClick={() => setAsking({ about: pipeline, what: 'delete' })}
                    >
                      {t('common:actions.delete')}
                    </Menu.Item>
                  </>
                )}
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
      {asking?.what === 'rename' && <PipelineNameDialog pipeline={asking.about} onClose={close} />}
      {asking?.what === 'delete' && (
        <DeletePipelineDialog pipeline={asking.about} pipelines={pipelines} onClose={close} />
      )}
    </Section>
  );
}
