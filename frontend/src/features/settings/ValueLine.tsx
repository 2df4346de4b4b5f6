/** One value of a list: its colour, its label, whether it can be chosen, and the way out. */
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type PickList, type PickListItem, updateItem } from '@/features/pickLists';
import type { UpdatePickListItemInput } from '@/gql/graphql';
import { IconButton } from '@/ui/IconButton';
import { ColorButton } from './ColorButton';
import { NameInput } from './NameInput';
import { tellRefusal, usePickListChange } from './usePickLists';

type ValueLineProps = { list: PickList; item: PickListItem; onDelete: () => void };
type Change = Pick<UpdatePickListItemInput, 'label' | 'color' | 'isActive'>;

export function ValueLine({ list, item, onDelete }: ValueLineProps) {
  const { t } = useTranslation(['settings', 'common']);
  const change = usePickListChange(list);
  const { id, label, isActive, isSystem, version } = item;
  const save = (given: Change, over?: number) =>
    change({
      expected: list.items.map((one) => (one.id === id ? ({ ...one, ...given } as PickListItem) : one)),
      act: ({ items }) =>
        updateItem(id, given, over ?? items.find((one) => one.id === id)?.version ?? version),
    });
  return (
    <>
      <ColorButton
        label={t('pickLists.colorOf', { label })}
        color={item.color ?? null}
        none={t('pickLists.noColor')}
        onChange={(color) => void save({ color }).catch(tellRefusal)}
      />
      <NameInput
        label={t('pickLists.labelOf', { label })}
        name={label}
        version={version}
        maxLength={100}
        isOff={!isActive}
        onSave={(text, over) => save({ label: text }, over)}
      />
      <IconButton
        icon={isActive ? Eye : EyeOff}
        size={14}
        label={t('pickLists.canBeChosen', { label })}
        title={t(isActive ? 'pickLists.active' : 'pickLists.inactive')}
        aria-pressed={isActive}
        onClick={() => void save({ isActive: !isActive }).catch(tellRefusal)}
      />
      <IconButton
        icon={Trash2}
        size={14}
        label={isSystem ? t('pickLists.system') : t('pickLists.delete', { label })}
        disabled={isSystem}
        onClick={onDelete}
      />
    </>
  );
}
