/** What has to be known of a field to show, offer or ask for a value of it, whoever made the field. Pure. */
import type { CustomField } from '@/features/customFields';
import type { FieldType } from '@/gql/graphql';

export type ValueField = {
  type: FieldType;
  multiple: boolean;
  pickList: string | null;
  maxLength?: number | null;
  /** What it may be, where that is a fixed set. */
  options?: readonly { id: string; label: string }[];
};

type Custom = Pick<CustomField, 'type' | 'multiple' | 'linkTo' | 'pickList'>;

/** What administrators choose among other words is one of the types that every field has. */
export function valueField({ type, multiple, linkTo, pickList }: Custom): ValueField {
  return { type: typeOf(type, linkTo), multiple, pickList };
}

function typeOf(type: CustomField['type'], linkTo: Custom['linkTo']): FieldType {
  if (type === 'LIST' || type === 'PICKLIST') return 'PICK_LIST';
  if (type !== 'CRM_LINK') return type;
  return linkTo && linkTo !== 'LEAD' ? linkTo : 'COMPANY'; // nothing refers to leads
}
