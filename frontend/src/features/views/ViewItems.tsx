/** What is done with the chosen view. */
import { Menu } from '@mantine/core';
import { Copy, Lock, Pencil, RotateCcw, Save, Star, StarOff, Trash2, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from './queries';
import type { Asking } from './useAsking';
import type { ViewDeeds } from './useViewDeeds';

type ViewItemsProps = {
  view: SavedView;
  asking: Asking;
  deeds: ViewDeeds;
  onName: (what: 'new' | 'rename') => void;
  onDelete: () => void;
};

export function ViewItems({ view, asking, deeds, onName, onDelete }: ViewItemsProps) {
  const { t } = useTranslation(['list', 'common']);
  const { canUpdate, canDelete } = view.access;
  const { isChanged } = asking;
  return (
    <>
      {canUpdate && isChanged && (
        <Menu.Item leftSection={<Save size={14} />} onClick={() => void deeds.save(view)}>
          {t('views.save')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Copy size={14} />} onClick={() => onName('new')}>
        {t('views.saveAs')}
      </Menu.Item>
      {isChanged && (
        <Menu.Item leftSection={<RotateCcw size={14} />} onClick={() => asking.choose(view.id)}>
          {t('views.reset')}
        </Menu.Item>
      )}
      {canUpdate && (
        <>
          <Menu.Item leftSection={<Pencil size={14} />} onClick={() => onName('rename')}>
            {t('common:actions.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={view.isShared ? <Lock size={14} /> : <Users size={14} />}
            onClick={() => void deeds.share(view, !view.isShared)}
          >
            {t(view.isShared ? 'views.unshare' : 'views.share')}
          </Menu.Item>
        </>
      )}
      <Menu.Item
        leftSection={view.isDefault ? <StarOff size={14} /> : <Star size={14} />}
        onClick={() => void deeds.beginWith(view.isDefault ? null : view)}
      >
        {t(view.isDefault ? 'views.beginWithAll' : 'views.beginWith')}
      </Menu.Item>
      {canDelete && (
        <Menu.Item color="red" leftSection={<Trash2 size={14} />} onClick={onDelete}>
          {t('common:actions.delete')}
        </Menu.Item>
      )}
    </>
  );
}
