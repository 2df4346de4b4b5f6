/** The templates by which legal details are told: added, changed, put out of use (R12). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type RequisiteTemplate,
  requisiteTemplatesQuery,
  useDetailName,
  useTemplateName,
} from '@/features/requisites';
import { lazy } from '@/lib/lazy';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import lines from './PipelinesPage.module.css';
import styles from './RequisiteTemplatesPage.module.css';

const TemplateDialog = lazy(async () => ({ default: (await import('./TemplateDialog')).TemplateDialog }));
const DeleteTemplateDialog = lazy(async () => ({
  default: (await import('./DeleteTemplateDialog')).DeleteTemplateDialog,
}));

type Asking = { template?: RequisiteTemplate; task: 'edit' | 'delete' };

export function RequisiteTemplatesPage() {
  const { t } = useTranslation(['requisites', 'settings']);
  const query = useQuery(requisiteTemplatesQuery);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  return (
    <>
      <PageHeader title={t('templates.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={8} height="44px" />}>
          {(templates) => (
            <Section
              title={t('templates.title')}
              count={templates.length}
              action={
                <Button
                  variant="subtle"
                  leftSection={<Plus size={14} />}
                  onClick={() => setAsking({ task: 'edit' })}
                >
                  {t('templates.add')}
                </Button>
              }
            >
              <ul className={lines.lines}>
                {templates.map((template) => (
                  <TemplateLine
                    key={template.id}
                    template={template}
                    onAsk={(task) => setAsking({ template, task })}
                  />
                ))}
              </ul>
            </Section>
          )}
        </Loaded>
        <Suspense>
          {asking?.task === 'edit' && <TemplateDialog template={asking.template} onClose={close} />}
          {asking?.template && asking.task === 'delete' && (
            <DeleteTemplateDialog template={asking.template} onClose={close} />
          )}
        </Suspense>
      </PageBody>
    </>
  );
}

type TemplateLineProps = { template: RequisiteTemplate; onAsk: (task: Asking['task']) => void };

function TemplateLine({ template, onAsk }: TemplateLineProps) {
  const { t } = useTranslation('requisites');
  const name = useTemplateName()(template);
  const detailName = useDetailName();
  return (
    <li className={lines.line} data-inactive={template.isActive ? undefined : true}>
      <div className={styles.told}>
        <span className={lines.name}>{name}</span>
        <span className={styles.fields}>{template.fields.map(detailName).join(', ')}</span>
      </div>
      {!template.isActive && <span className={lines.mark}>{t('templates.inactive')}</span>}
      <IconButton
        icon={Pencil}
        size={14}
        label={t('templates.edit', { name })}
        onClick={() => onAsk('edit')}
      />
      <IconButton
        icon={Trash2}
        size={14}
        label={t('templates.delete', { name })}
        disabled={!template.isActive && template.isBuiltIn}
        onClick={() => onAsk('delete')}
      />
    </li>
  );
}
