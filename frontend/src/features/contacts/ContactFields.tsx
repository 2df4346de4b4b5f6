/** What is known of a contact, each value changed in place. */

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { channelParts, useRecordParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import type { ContactInput } from '@/gql/graphql';
import { DateField } from '@/ui/fields/TextFields';
import { useFieldSaving } from '@/ui/useRecordPage';
import { CONTACTS, type Contact, contactQuery, updateContact } from './queries';

type ContactFieldsProps = { contact: Contact; onOutOfSight: () => void };

export function ContactFields({ contact, onOutOfSight }: ContactFieldsProps) {
  const { t } = useTranslation(['contacts', 'record', 'common']);
  const save = useFieldSaving<Contact, ContactInput>({
    queryKey: contactQuery(contact.number).queryKey,
    listKey: CONTACTS,
    update: (input, { version }) => updateContact(contact.id, input, version),
    onOutOfSight,
  });
  const queryClient = useQueryClient();
  const made = useRecordParts({
    kind: 'CONTACT',
    record: contact,
    save,
    onNews: () => void queryClient.invalidateQueries({ queryKey: contactQuery(contact.number).queryKey }),
  });
  const { readOnly } = made;
  const parts: Parts = {
    salutation: made.listed('salutation', 'SALUTATION'),
    firstName: made.text('firstName', 100),
    middleName: made.text('middleName', 100),
    lastName: made.text('lastName', 100),
    post: made.text('post', 150),
    type: made.listed('type', 'CONTACT_TYPE'),
    source: made.listed('source', 'SOURCE'),
    ...channelParts({ record: contact, nameOf: (kind) => t(`fields.${kind}`), readOnly, save }),
    birthDate: (
      <DateField
        label={t('fields.birthDate')}
        value={contact.birthDate ?? null}
        readOnly={readOnly}
        onSave={(birthDate) => save({ birthDate })}
      />
    ),
    address: made.longText('address', 1_000),
    ...made.shared,
    ...made.custom,
  };
  return <LaidOut cards={{ kind: 'CONTACT', pipelineId: null }} parts={parts} />;
}
