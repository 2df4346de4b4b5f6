/** What an activity belongs to, changed in place: bound to one more, or taken from one. The last one stays (R47). */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pageOfItem } from '@/lib/placeOfItem';
import { PicksField } from '@/ui/fields/PicksField';
import type { Activity, SaveBinding } from './activityQueries';
import { useItemsSource } from './useItemsSource';

type BoundFieldProps = { activity: Activity; save: SaveBinding };

export function BoundField({ activity: { items, hiddenItems, access }, save }: BoundFieldProps) {
  const { t } = useTranslation(['activities', 'record', 'common']);
  const source = useItemsSource();
  const onSave = async (ids: string[]) => {
    const added = ids.find((id) => !items.some((item) => item.id === id));
    const dropped = items.find(({ id }) => !ids.includes(id))?.id;
    if (added) await save({ isBound: true, itemId: added });
    if (dropped) await save({ isBound: false, itemId: dropped });
  };
  return (
    <PicksField
      label={t('record:fields.items')}
      add={t('bind')}
      values={items.map(({ title, ...item }) => ({ ...item, name: title }))}
      source={source}
      show={({ __typename, number, name }) => {
        const page = pageOfItem(__typename, number);
        return page ? <Link {...page}>{name}</Link> : name;
      }}
      lastStays={hiddenItems === 0 ? t('common:reasons.LAST_BINDING') : undefined}
      readOnly={!access.canUpdate}
      onSave={onSave}
    />
  );
}
