/** The fields by which a lead, a contact or a company is reached, each an editor on its page. */
import type { ReactNode } from 'react';
import { graphql } from '@/gql';
import type { ReachableFieldsFragment } from '@/gql/graphql';
import { ChannelsField } from '@/ui/fields/ChannelsField';
import { CHANNEL_FIELDS, type ChannelKind } from '@/ui/fields/channels';

graphql(`
  fragment ReachableFields on Reachable {
    phones {
      value
      label
    }
    emails {
      value
      label
    }
    websites {
      value
      label
    }
    messengers {
      value
      label
      page
    }
  }
`);

type Given = { value: string; label: string | null };
type ChannelPartsProps = {
  record: ReachableFieldsFragment;
  nameOf: (kind: ChannelKind) => string;
  readOnly: boolean;
  save: (changed: Partial<Record<ChannelKind, Given[]>>) => Promise<void>;
};

/** By the field's name. */
export function channelParts({
  record,
  nameOf,
  readOnly,
  save,
}: ChannelPartsProps): Record<string, ReactNode> {
  return Object.fromEntries(
    CHANNEL_FIELDS.map((kind) => [
      kind,
      <ChannelsField
        key={kind}
        kind={kind}
        label={nameOf(kind)}
        value={record[kind]}
        readOnly={readOnly}
        onSave={(channels) =>
          save({ [kind]: channels.map(({ value, label }) => ({ value, label: label ?? null })) })
        }
      />,
    ]),
  );
}
