/** What is known of a deal, each value changed in place. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { AmountField } from '@/features/currencies';
import { useCustomParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import { ownCompaniesSource } from '@/features/ownCompanies';
import { peopleSource } from '@/features/people';
import { ListedField } from '@/features/pickLists';
import { TagsField } from '@/features/tags';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { DateField, LongTextField, NumberField } from '@/ui/fields/TextFields';
import { isClosed } from '../staged/stages';
import type { Deal } from './dealQueries';
import { type SaveDeal, useDealRefetch } from './useDeal';

export function DealFields({ deal, save }: { deal: Deal; save: SaveDeal }) {
  const { t } = useTranslation(['record', 'common']);
  const readOnly = !deal.access.canUpdate;
  const { company, stage } = deal;
  const refetch = useDealRefetch(deal);
  const listed = { readOnly, onNews: () => void refetch() };
  const isPrimary = ({ id }: { id: string }) => id === deal.primaryContact?.id;
  const contacts = deal.contacts.nodes
    .map(({ id, number, title }) => ({ id, number, name: title }))
    .sort((one, other) => Number(isPrimary(other)) - Number(isPrimary(one)));
  const custom = useCustomParts({ kind: 'DEAL', values: deal.customFields, readOnly, save });
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
    tags: <TagsField tags={deal.tags} onSave={(tagIds) => save({ tagIds })} {...listed} />,
    responsible: (
      <PickField
        label={t('fields.responsible')}
        value={deal.responsible}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        clearable={false}
        readOnly={readOnly}
        onSave={(person) => save({ responsibleId: person?.id ?? null })}
      />
    ),
    observers: (
      <PicksField
        label={t('fields.observers')}
        add={t('deal.addObserver')}
        values={deal.observers}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        readOnly={readOnly}
        onSave={(ids) => save({ observerIds: ids })}
      />
    ),
    type: (
      <ListedField
        label={t('fields.type')}
        code="DEAL_TYPE"
        value={deal.type}
        onSave={(typeId) => save({ typeId })}
        {...listed}
      />
    ),
    source: (
      <ListedField
        label={t('fields.source')}
        code="SOURCE"
        value={deal.source}
        onSave={(sourceId) => save({ sourceId })}
        {...listed}
      />
    ),
    lossReason: stage.semantics === 'FAILURE' && (
      <ListedField
        label={t('fields.lossReason')}
        code="LOSS_REASON"
        value={deal.lossReason}
        onSave={(lossReasonId) => save({ lossReasonId })}
        {...listed}
      />
    ),
    description: (
      <LongTextField
        label={t('fields.description')}
        value={deal.description ?? null}
        maxLength={20_000}
        readOnly={readOnly}
        onSave={(description) => save({ description })}
      />
    ),
    closedAt: deal.closedAt && (
      <ReadOnlyField label={t('fields.closedAt')}>
        <InstantText value={deal.closedAt} />
      </ReadOnlyField>
    ),
    createdAt: (
      <ReadOnlyField label={t('fields.createdAt')}>
        <InstantText value={deal.createdAt} />
      </ReadOnlyField>
    ),
    ...custom,
  };
  return <LaidOut cards={{ kind: 'DEAL', pipelineId: deal.pipeline.id }} parts={parts} />;
}
