/** What is known of an activity, each value changed in place. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { ACTIVITY_ICONS } from '@/ui/ActivityDot';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { FieldGroup, ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { RemindersField } from '@/ui/fields/RemindersField';
import { ChoiceField, InstantField, LongTextField, TextField } from '@/ui/fields/TextFields';
import { Section } from '@/ui/Section';
import type { Activity, ActivityChange, SaveActivity } from './activityQueries';

const TYPES = Object.keys(ACTIVITY_ICONS) as Activity['type'][];
/** What a choice of each may be, in the words of lists. */
const CHOICES = {
  status: ['NEW', 'IN_PROGRESS', 'DEFERRED', 'DONE'],
  direction: ['NONE', 'OUT', 'IN'],
  priority: ['LOW', 'NORMAL', 'HIGH'],
} as const;

/** `bound`: what it belongs to, saved in another way. */
type ActivityFieldsProps = { activity: Activity; save: SaveActivity; bound: ReactNode };

export function ActivityFields({ activity, save, bound }: ActivityFieldsProps) {
  const { t } = useTranslation(['record', 'list', 'common']);
  const { type, access, responsible, participants, observers, author } = activity;
  const readOnly = !access.canUpdate;
  const choice = (field: keyof typeof CHOICES) => (
    <ChoiceField
      label={t(`fields.${field}`)}
      value={activity[field] ?? ''}
      choices={CHOICES[field].map((value) => ({ value, label: t(`list:states.${value}`) }))}
      readOnly={readOnly}
      onSave={(value) => save({ [field]: value } as ActivityChange)}
    />
  );
  const instant = (field: 'deadline' | 'startAt' | 'endAt') => (
    <InstantField
      label={t(`fields.${field}`)}
      value={activity[field] ?? null}
      readOnly={readOnly}
      onSave={(value) => save({ [field]: value })}
    />
  );
  const people = (field: 'participants' | 'observers') => (
    <PicksField
      label={t(`fields.${field}`)}
      add={t('common:actions.add')}
      values={field === 'participants' ? participants : observers}
      source={peopleSource}
      show={(person) => <Person {...person} />}
      readOnly={readOnly}
      onSave={(ids) => save(field === 'participants' ? { participantIds: ids } : { observerIds: ids })}
    />
  );
  return (
    <Section title={t('layout.details')}>
      <FieldGroup>
        <ChoiceField
          label={t('fields.type')}
          value={type}
          choices={TYPES.map((value) => ({ value, label: t(`common:activity.type.${value}`) }))}
          readOnly={readOnly}
          onSave={(value) => save({ type: value as Activity['type'] })}
        />
        {bound}
        {type === 'TASK' && choice('status')}
        {type === 'MEETING' ? instant('startAt') : instant('deadline')}
        {(type === 'MEETING' || (type === 'CALL' && activity.endAt)) && instant('endAt')}
        {(type === 'TASK' || type === 'TODO' || type === 'EMAIL') && activity.startAt && instant('startAt')}
        <PickField
          label={t('fields.responsible')}
          value={responsible}
          source={peopleSource}
          show={(person) => <Person {...person} />}
          clearable={false}
          readOnly={readOnly}
          onSave={(person) => save({ responsibleId: person?.id ?? null })}
        />
        {people('participants')}
        {people('observers')}
        {choice('priority')}
        {(type === 'CALL' || type === 'EMAIL' || activity.direction !== 'NONE') && choice('direction')}
        <RemindersField
          label={t('fields.reminders')}
          value={activity.reminders}
          readOnly={readOnly}
          onSave={(reminders) => save({ reminders })}
        />
        {(type === 'MEETING' || activity.place) && (
          <TextField
            label={t('fields.place')}
            value={activity.place ?? null}
            maxLength={255}
            readOnly={readOnly}
            onSave={(place) => save({ place })}
          />
        )}
        <LongTextField
          label={t('fields.description')}
          value={activity.description ?? null}
          maxLength={20_000}
          readOnly={readOnly}
          onSave={(description) => save({ description })}
        />
        {(activity.isCompleted || activity.result) && (
          <LongTextField
            label={t('fields.result')}
            value={activity.result ?? null}
            maxLength={20_000}
            readOnly={readOnly}
            onSave={(result) => save({ result })}
          />
        )}
        {author && (
          <ReadOnlyField label={t('fields.author')}>
            <Person {...author} />
          </ReadOnlyField>
        )}
        <ReadOnlyField label={t('fields.createdAt')}>
          <InstantText value={activity.createdAt} />
        </ReadOnlyField>
      </FieldGroup>
    </Section>
  );
}
