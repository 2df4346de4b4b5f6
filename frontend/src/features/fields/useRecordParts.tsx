/** What several kinds of records show of themselves alike, each an editor on their pages. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtensibleKind } from '@/features/customFields';
import { peopleSource } from '@/features/people';
import { ListedField } from '@/features/pickLists';
import { TagsField } from '@/features/tags';
import { fieldName } from '@/lib/fieldName';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { LongTextField, TextField } from '@/ui/fields/TextFields';
import type { TagLike } from '@/ui/Tags';
import { type CustomValue, useCustomParts } from './CustomFields';

type PersonLike = { id: string; name: string };
type Listed = { id: string; label: string; isRemoved: boolean } | null | undefined;

type RecordLike = {
  access: { canUpdate: boolean };
  tags: readonly TagLike[];
  responsible: PersonLike;
  observers: readonly PersonLike[];
  description?: string | null;
  createdAt: string;
  customFields: readonly CustomValue[];
  closedAt?: string | null;
};

type Input = {
  tagIds?: string[];
  responsibleId?: string | null;
  observerIds?: string[];
  description?: string | null;
  customFields?: { code: string; value: unknown }[];
};

type RecordPartsOf<R> = {
  kind: ExtensibleKind;
  record: R;
  save: (input: Input) => Promise<void>;
  /** A list that a value is chosen from has changed. */
  onNews: () => void;
};

/** The names of fields of a record that hold such values. */
type Holding<R, V> = { [K in keyof R]-?: R[K] extends V ? K : never }[keyof R] & string;
type Text = string | null | undefined;

/**
 * `shared`: what every such record has, by its name, and `custom` what administrators have added. What only some have is made
 * by name with `text`, `longText` and `listed`.
 */
export function useRecordParts<R extends RecordLike>({ kind, record, save, onNews }: RecordPartsOf<R>) {
  const { t } = useTranslation(['record', 'common']);
  const readOnly = !record.access.canUpdate;
  const label = (name: string) => fieldName(name, t);
  const worded = (name: Holding<R, Text>, maxLength: number) => ({
    label: label(name),
    value: (record[name] as Text) ?? null,
    maxLength,
    readOnly,
    onSave: (value: string | null) => save({ [name]: value }),
  });
  const text = (name: Holding<R, Text>, maxLength: number) => <TextField {...worded(name, maxLength)} />;
  const longText = (name: Holding<R, Text>, maxLength: number) => (
    <LongTextField {...worded(name, maxLength)} />
  );
  const listed = (name: Holding<R, Listed>, code: string) => (
    <ListedField
      label={label(name)}
      code={code}
      value={record[name] as Listed}
      readOnly={readOnly}
      onSave={(id) => save({ [`${name}Id`]: id })}
      onNews={onNews}
    />
  );
  const instant = (name: 'createdAt' | 'closedAt', value: string) => (
    <ReadOnlyField label={label(name)}>
      <InstantText value={value} />
    </ReadOnlyField>
  );
  const people = { source: peopleSource, show: (person: PersonLike) => <Person {...person} />, readOnly };
  const shared: Record<string, ReactNode> = {
    tags: (
      <TagsField
        tags={record.tags}
        onSave={(tagIds) => save({ tagIds })}
        readOnly={readOnly}
        onNews={onNews}
      />
    ),
    responsible: (
      <PickField
        {...people}
        label={label('responsible')}
        value={record.responsible}
        clearable={false}
        onSave={(person) => save({ responsibleId: person?.id ?? null })}
      />
    ),
    observers: (
      <PicksField
        {...people}
        label={label('observers')}
        add={t('deal.addObserver')}
        values={record.observers}
        onSave={(observerIds) => save({ observerIds })}
      />
    ),
    description: (
      <LongTextField
        label={label('description')}
        value={record.description ?? null}
        maxLength={20_000}
        readOnly={readOnly}
        onSave={(description) => save({ description })}
      />
    ),
    ...(record.closedAt && { closedAt: instant('closedAt', record.closedAt) }),
    createdAt: instant('createdAt', record.createdAt),
  };
  const custom = useCustomParts({ kind, values: record.customFields, readOnly, save });
  return { shared, custom, text, longText, listed, label, readOnly };
}
