/** What is known of a contact, each value changed in place. */

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { channelParts, useCustomParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import { peopleSource } from '@/features/people';
import { ListedField } from '@/features/pickLists';
import { TagsField } from '@/features/tags';
import type { ContactInput } from '@/gql/graphql';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { DateField, LongTextField, TextField } from '@/ui/fields/TextFields';
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
  const readOnly = !contact.access.canUpdate;
  const queryClient = useQueryClient();
  const listed = {
    readOnly,
    onNews: () => void queryClient.invalidateQueries({ queryKey: contactQuery(contact.number).queryKey }),
  };
  const custom = useCustomParts({ kind: 'CONTACT', values: contact.customFields, readOnly, save });
  const parts: Parts = {
    ...Object.fromEntries(
      (['firstName', 'lastName', 'post'] as const).map((field) => [
        field,
        <TextField
          key={field}
          label={t(`fields.${field}`)}
          value={contact[field] ?? null}
          maxLength={field === 'post' ? 150 : 100}
          readOnly={readOnly}
          onSave={(value) => save({ [field]: value })}
        />,
      ]),
    ),
    type: (
      <ListedField
        label={t('fields.type')}
        code="CONTACT_TYPE"
        value={contact.type}
        onSave={(typeId) => save({ typeId })}
        {...listed}
      />
    ),
    salutation: (
      <ListedField
        label={t('fields.salutation')}
        code="SALUTATION"
        value={contact.salutation}
        onSave={(salutationId) => save({ salutationId })}
        {...listed}
      />
    ),
    source: (
      <ListedField
        label={t('fields.source')}
        code="SOURCE"
        value={contact.source}
        onSave={(sourceId) => save({ sourceId })}
        {...listed}
      />
    ),
    tags: <TagsField tags={contact.tags} onSave={(tagIds) => save({ tagIds })} {...listed} />,
    responsible: (
      <PickField
        label={t('fields.responsible')}
        value={contact.responsible}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        clearable={false}
        readOnly={readOnly}
        onSave={(person) => save({ responsibleId: person?.id ?? null })}
      />
    ),
    ...channelParts({ record: contact, nameOf: (kind) => t(`fields.${kind}`), readOnly, save }),
    birthDate: (
      <DateField
        label={t('fields.birthDate')}
        value={contact.birthDate ?? null}
        readOnly={readOnly}
        onSave={(birthDate) => save({ birthDate })}
      />
    ),
    address: (
      <LongTextField
        label={t('fields.address')}
        value={contact.address ?? null}
        maxLength={1000}
        readOnly={readOnly}
        onSave={(address) => save({ address })}
      />
    ),
    description: (
      <LongTextField
        label={t('fields.description')}
        value={contact.description ?? null}
        readOnly={readOnly}
        onSave={(description) => save({ description })}
      />
    ),
    observers: (
      <PicksField
        label={t('record:fields.observers')}
        add={t('record:deal.addObserver')}
        values={contact.observers}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        readOnly={readOnly}
        onSave={(ids) => save({ observerIds: ids })}
      />
    ),
    createdAt: (
      <ReadOnlyField label={t('record:fields.createdAt')}>
        <InstantText value={contact.createdAt} />
      </ReadOnlyField>
    ),
    ...custom,
  };
  return <LaidOut cards={{ kind: 'CONTACT', pipelineId: null }} parts={parts} />;
}
