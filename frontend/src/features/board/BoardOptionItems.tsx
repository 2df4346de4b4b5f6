/** What the board's options offer. */
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exportRightsQuery } from '@/features/exporting';
import { useMe } from '@/features/session';
import { useStagedKind } from '@/features/staged';
import { useStages } from '@/live/board/useBoard';
import { type Density, setDensity, useDensity } from '@/ui/density';
import { StageName } from '@/ui/StageDot';
import type { Hiding } from './hidden';

const DENSITIES: readonly Density[] = ['cosy', 'compact'];

type BoardOptionItemsProps = {
  hiding: Hiding;
  onFields: () => void;
  onExport: () => void;
};

export function BoardOptionItems({ hiding, onFields, onExport }: BoardOptionItemsProps) {
  const { choice, choose, hidden } = hiding;
  const { t } = useTranslation(['card', 'common']);
  const { kind } = useStagedKind();
  const { canManagePipelines } = useMe();
  const { data: exported } = useQuery(exportRightsQuery);
  const density = useDensity();
  const stages = useStages();
  const shown = stages.filter(({ id }) => !choice.stages.includes(id)).map(({ id }) => id);
  const showOnly = (ids: readonly string[]) =>
    choose({ ...choice, stages: stages.map(({ id }) => id).filter((id) => !ids.includes(id)) });
  return (
    <>
      <Menu.RadioGroup value={density} onChange={(value) => setDensity(value as Density)}>
        <Menu.Label>{t('common:density.label')}</Menu.Label>
        {DENSITIES.map((value) => (
          <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
            {t(`common:density.${value}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      {canManagePipelines && (
        <>
          <Menu.Item onClick={onFields}>{t('options.fields')}</Menu.Item>
          <Menu.Item component={Link} to="/settings/crm-mode">
            {t('options.crmMode')}
          </Menu.Item>
        </>
      )}
      <Menu.Divider />
      <Menu.Label>{t('options.columns')}</Menu.Label>
      <Menu.CheckboxGroup value={shown} onChange={showOnly}>
        {stages.map((stage) => (
          <Menu.CheckboxItem key={stage.id} value={stage.id} closeMenuOnClick={false}>
            <StageName {...stage} />
          </Menu.CheckboxItem>
        ))}
      </Menu.CheckboxGroup>
      <Menu.Divider />
      <Menu.CheckboxItem
        checked={choice.empty}
        onChange={(empty) => choose({ ...choice, empty })}
        closeMenuOnClick={false}
      >
        {t('options.hideEmpty')}
      </Menu.CheckboxItem>
      {hidden.size > 0 && (
        <Menu.Item onClick={() => choose({ stages: [], empty: false })}>{t('options.showAll')}</Menu.Item>
      )}
      {exported?.includes(kind) && (
        <>
          <Menu.Divider />
          <Menu.Item onClick={onExport}>{t('options.export')}</Menu.Item>
        </>
      )}
    </>
  );
}
