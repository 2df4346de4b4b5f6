/** What is known of a deal, each value changed in place. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { AmountField } from '@/features/currencies';
import { useRecordParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import { ownCompaniesSource } from '@/features/ownCompanies';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { DateField, NumberField } from '@/ui/fields/TextFields';
import { isClosed } from '../staged/stages';
import type { Deal } from './dealQueries';
import { type SaveDeal, useDealRefetch } from './useDeal';

export function DealFields({ deal, save }: { deal: Deal; save: SaveDeal }) {
  const { t } = useTranslation(['record', 'common']);
  const { company, stage } = deal;
  const refetch = useDealRefetch(deal);
  const made = useRecordParts({ kind: 'DEAL', record: deal, save, onNews: () => void refetch() });
  const { readOnly } = made;
  const isPrimary = ({ id }: { id: string }) => id === deal.primaryContact?.id;
  const contacts = deal.contacts.nodes
    .map(({ id, number, title }) => ({ id, number, name: title }))
    .sort((one, other) => Number(isPrimary(other)) - Number(isPrimary(one)));
  const parts: Parts = {
    amount: (
      <AmountField
        label={t('fields.amount')}
        value={deal.amount}
        readOnly={readOnly}
        onSave={(amount) => save({ amount })}
      />
    ),
    probability: (
      <NumberField
        label={t('fields.probability')}
        value={deal.probability ?? null}
        suffix=" %"
        {...(!isClosed(stage) && { empty: t('deal.stageProbability', { value: stage.probability }) })}
        readOnly={readOnly}
        onSave={(probability) => save({ probability })}
      />
    ),
    expectedCloseDate: (
      <DateField
        label={t('fields.expectedCloseDate')}
        value={deal.expectedCloseDate ?? null}
        readOnly={readOnly}
        onSave={(expectedCloseDate) => save({ expectedCloseDate })}
      />
    ),
    beginDate: (
      <DateField
        label={t('fields.beginDate')}
        value={deal.beginDate ?? null}
        readOnly={readOnly}
        onSave={(beginDate) => save({ beginDate })}
      />
    ),
    company: (
      <PickField
        label={t('fields.company')}
        value={company ? { id: company.id, name: company.title } : null}
        source={companiesSource}
        show={({ id, name }) =>
          id === company?.id ? (
            <Link to="/companies/$number" params={{ number: String(company.number) }}>
              {name}
            </Link>
          ) : (
            name
          )
        }
        readOnly={readOnly}
        onSave={(chosen) => save({ companyId: chosen?.id ?? null })}
      />
    ),
    myCompany: (
      <PickField
        label={t('fields.myCompany')}
        value={deal.myCompany ?? null}
        source={ownCompaniesSource}
        show={({ name }) => name}
        readOnly={readOnly}
        onSave={(chosen) => save({ myCompanyId: chosen?.id ?? null })}
      />
    ),
    contacts: (
      <PicksField
        label={t('fields.contacts')}
        add={t('deal.addContact')}
        values={contacts}
        source={contactsSource}
        show={({ name, number }) => (
          <Link to="/contacts/$number" params={{ number: String(number) }} title={name}>
            {name}
          </Link>
        )}
        first={{ mark: t('deal.primary'), make: (name) => t('deal.makePrimary', { name }) }}
        readOnly={readOnly}
        onSave={(ids) => save({ contactIds: ids })}
      />
    ),
    type: made.listed('type', 'DEAL_TYPE'),
    source: made.listed('source', 'SOURCE'),
    lossReason: stage.semantics === 'FAILURE' && made.listed('lossReason', 'LOSS_REASON'),
    ...made.shared,
    ...made.custom,
  };
  return <LaidOut cards={{ kind: 'DEAL', pipelineId: deal.pipeline.id }} parts={parts} />;
}
