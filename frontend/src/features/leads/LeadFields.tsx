/** What is known of a lead, each value changed in place. */
import { Link } from '@tanstack/react-router';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { AmountField } from '@/features/currencies';
import { channelParts, useRecordParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import type { LeadInput } from '@/gql/graphql';
import { placeOfItem } from '@/lib/placeOfItem';
import { PickField } from '@/ui/fields/PickField';
import type { Lead } from './queries';

type LeadFieldsProps = {
  lead: Lead;
  save: (input: LeadInput) => Promise<void>;
  /** A list that a value is chosen from has changed. */
  onNews: () => void;
};

export function LeadFields({ lead, save, onNews }: LeadFieldsProps) {
  const made = useRecordParts({ kind: 'LEAD', record: lead, save, onNews });
  const { label, readOnly } = made;
  const linked = (name: 'company' | 'contact', source: typeof companiesSource) => {
    const at = lead[name];
    return (
      <PickField
        label={label(name)}
        value={at ? { id: at.id, name: at.title } : null}
        source={source}
        show={({ id, name: title }) =>
          at?.id === id ? <Link {...placeOfItem(name, at.number)}>{title}</Link> : title
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
    salutation: made.listed('salutation', 'SALUTATION'),
    firstName: made.text('firstName', 100),
    middleName: made.text('middleName', 100),
    lastName: made.text('lastName', 100),
    companyTitle: made.text('companyTitle', 255),
    post: made.text('post', 150),
    ...channelParts({ record: lead, nameOf: label, readOnly, save }),
    address: made.longText('address', 1_000),
    source: made.listed('source', 'SOURCE'),
    sourceDescription: made.longText('sourceDescription', 1_000),
    junkReason: lead.stage.semantics === 'FAILURE' && made.listed('junkReason', 'JUNK_REASON'),
    company: linked('company', companiesSource),
    contact: linked('contact', contactsSource),
    ...made.shared,
    ...made.custom,
  };
  return <LaidOut cards={{ kind: 'LEAD', pipelineId: lead.pipeline.id }} parts={parts} />;
}
