/** What is known of a lead, each value changed in place. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { AmountField } from '@/features/currencies';
import { channelParts, useCustomParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import { peopleSource } from '@/features/people';
import { ListedField } from '@/features/pickLists';
import { TagsField } from '@/features/tags';
import type { LeadInput } from '@/gql/graphql';
import { fieldName } from '@/lib/fieldName';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { LongTextField, TextField } from '@/ui/fields/TextFields';
import type { Lead } from './queries';

type LeadFieldsProps = {
  lead: Lead;
  save: (input: LeadInput) => Promise<void>;
  /** A list that a value is chosen from has changed. */
  onNews: () => void;
};

const TEXTS = ['firstName', 'middleName', 'lastName', 'companyTitle', 'post'] as const;
const LONG = ['address', 'sourceDescription', 'description'] as const;
const LISTS = { salutation: 'SALUTATION', source: 'SOURCE', junkReason: 'JUNK_REASON' } as const;

export function LeadFields({ lead, save, onNews }: LeadFieldsProps) {
  const { t } = useTranslation(['record', 'common']);
  const readOnly = !lead.access.canUpdate;
  const custom = useCustomParts({ kind: 'LEAD', values: lead.customFields, readOnly, save });
  const label = (name: string) => fieldName(name, t);
  const listed = (name: keyof typeof LISTS) => (
    <ListedField
      label={label(name)}
      code={LISTS[name]}
      value={lead[name]}
      onSave={(id) => save({ [`${name}Id`]: id })}
      readOnly={readOnly}
      onNews={onNews}
    />
  );
  const linked = (name: 'company' | 'contact', source: typeof companiesSource) => {
    const at = lead[name];
    return (
      <PickField
        label={label(name)}
        value={at ? { id: at.id, name: at.title } : null}
        source={source}
        show={({ id, name: title }) =>
          at?.id === id ? (
            <Link
              to={name === 'company' ? '/companies/$number' : '/contacts/$number'}
              params={{ number: String(at.number) }}
            >
              {title}
            </Link>
          ) : (
            title
          )
        }
        readOnly={readOnly}
        onSave={(chosen) => save({ [`${name}Id`]: chosen?.id ?? null })}
      />
    );
  };
  const parts: Parts = {
    amount: (
      <AmountField
        label={label('amount')}
        value={lead.amount}
        readOnly={readOnly}
        onSave={(amount) => save({ amount })}
      />
    ),
    salutation: listed('salutation'),
    source: listed('source'),
    junkReason: lead.stage.semantics === 'FAILURE' && listed('junkReason'),
    ...Object.fromEntries(
      TEXTS.map((name) => [
        name,
        <TextField
          key={name}
          label={label(name)}
          value={lead[name] ?? null}
          maxLength={name === 'companyTitle' ? 255 : 100}
          readOnly={readOnly}
          onSave={(value) => save({ [name]: value })}
        />,
      ]),
    ),
    ...channelParts({ record: lead, nameOf: label, readOnly, save }),
    ...Object.fromEntries(
      LONG.map((name) => [
        name,
        <LongTextField
          key={name}
          label={label(name)}
          value={lead[name] ?? null}
          maxLength={name === 'description' ? 20_000 : 1_000}
          readOnly={readOnly}
          onSave={(value) => save({ [name]: value })}
        />,
      ]),
    ),
    company: linked('company', companiesSource),
    contact: linked('contact', contactsSource),
    tags: (
      <TagsField tags={lead.tags} onSave={(tagIds) => save({ tagIds })} readOnly={readOnly} onNews={onNews} />
    ),
    responsible: (
      <PickField
        label={label('responsible')}
        value={lead.responsible}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        clearable={false}
        readOnly={readOnly}
        onSave={(person) => save({ responsibleId: person?.id ?? null })}
      />
    ),
    observers: (
      <PicksField
        label={label('observers')}
        add={t('deal.addObserver')}
        values={lead.observers}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        readOnly={readOnly}
        onSave={(ids) => save({ observerIds: ids })}
      />
    ),
    closedAt: lead.closedAt && (
      <ReadOnlyField label={label('closedAt')}>
        <InstantText value={lead.closedAt} />
      </ReadOnlyField>
    ),
    createdAt: (
      <ReadOnlyField label={label('createdAt')}>
        <InstantText value={lead.createdAt} />
      </ReadOnlyField>
    ),
    ...custom,
  };
  return <LaidOut cards={{ kind: 'LEAD', pipelineId: lead.pipeline.id }} parts={parts} />;
}
