/** What is known of a company, each value changed in place. */

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/features/currencies';
import { channelParts, useCustomParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import { peopleSource } from '@/features/people';
import { ListedField } from '@/features/pickLists';
import { TagsField } from '@/features/tags';
import type { CompanyInput } from '@/gql/graphql';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { ReadOnlyField } from '@/ui/fields/EditableField';
import { PickField } from '@/ui/fields/PickField';
import { PicksField } from '@/ui/fields/PicksField';
import { LongTextField, TextField } from '@/ui/fields/TextFields';
import { useFieldSaving } from '@/ui/useRecordPage';
import { COMPANIES, type Company, companyQuery, updateCompany } from './queries';

type CompanyFieldsProps = { company: Company; onOutOfSight: () => void };

export function CompanyFields({ company, onOutOfSight }: CompanyFieldsProps) {
  const { t } = useTranslation(['companies', 'record', 'common']);
  const save = useFieldSaving<Company, CompanyInput>({
    queryKey: companyQuery(company.number).queryKey,
    listKey: COMPANIES,
    update: (input, { version }) => updateCompany(company.id, input, version),
    onOutOfSight,
  });
  const readOnly = !company.access.canUpdate;
  const queryClient = useQueryClient();
  const listed = {
    readOnly,
    onNews: () => void queryClient.invalidateQueries({ queryKey: companyQuery(company.number).queryKey }),
  };
  const custom = useCustomParts({ kind: 'COMPANY', values: company.customFields, readOnly, save });
  const parts: Parts = {
    title: (
      <TextField
        label={t('fields.title')}
        value={company.title}
        maxLength={255}
        readOnly={readOnly}
        onSave={(title) => save({ title })}
      />
    ),
    type: (
      <ListedField
        label={t('fields.type')}
        code="COMPANY_TYPE"
        value={company.type}
        onSave={(typeId) => save({ typeId })}
        {...listed}
      />
    ),
    tags: <TagsField tags={company.tags} onSave={(tagIds) => save({ tagIds })} {...listed} />,
    responsible: (
      <PickField
        label={t('fields.responsible')}
        value={company.responsible}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        clearable={false}
        readOnly={readOnly}
        onSave={(person) => save({ responsibleId: person?.id ?? null })}
      />
    ),
    industry: (
      <ListedField
        label={t('fields.industry')}
        code="INDUSTRY"
        value={company.industry}
        onSave={(industryId) => save({ industryId })}
        {...listed}
      />
    ),
    employeeCount: (
      <ListedField
        label={t('fields.employeeCount')}
        code="EMPLOYEE_COUNT"
        value={company.employeeCount}
        onSave={(employeeCountId) => save({ employeeCountId })}
        {...listed}
      />
    ),
    revenue: (
      <AmountField
        label={t('fields.revenue')}
        value={company.revenue ?? null}
        readOnly={readOnly}
        onSave={(revenue) => save({ revenue })}
      />
    ),
    ...channelParts({ record: company, nameOf: (kind) => t(`fields.${kind}`), readOnly, save }),
    address: (
      <LongTextField
        label={t('fields.address')}
        value={company.address ?? null}
        maxLength={1000}
        readOnly={readOnly}
        onSave={(address) => save({ address })}
      />
    ),
    description: (
      <LongTextField
        label={t('fields.description')}
        value={company.description ?? null}
        readOnly={readOnly}
        onSave={(description) => save({ description })}
      />
    ),
    observers: (
      <PicksField
        label={t('record:fields.observers')}
        add={t('record:deal.addObserver')}
        values={company.observers}
        source={peopleSource}
        show={(person) => <Person {...person} />}
        readOnly={readOnly}
        onSave={(ids) => save({ observerIds: ids })}
      />
    ),
    createdAt: (
      <ReadOnlyField label={t('record:fields.createdAt')}>
        <InstantText value={company.createdAt} />
      </ReadOnlyField>
    ),
    ...custom,
  };
  return <LaidOut cards={{ kind: 'COMPANY', pipelineId: null }} parts={parts} />;
}
