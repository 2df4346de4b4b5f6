/** The options of a list that a field has of its own: kept as the values of any pick list are. */
import type { CustomField } from '@/features/customFields';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { PickListValues } from './PickListValues';
import { usePickLists } from './usePickLists';

export function FieldOptions({ field }: { field: CustomField }) {
  const query = usePickLists();
  return (
    <Loaded
      query={query}
      skeleton={
        <Section title={field.label}>
          <SkeletonRows rows={4} height="44px" />
        </Section>
      }
    >
      {(lists) => {
        const list = lists.find(({ code }) => code === field.pickList);
        return list && <PickListValues list={list} name={field.label} />;
      }}
    </Loaded>
  );
}
