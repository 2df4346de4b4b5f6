/** What is known of a company, each value changed in place. */

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/features/currencies';
import { channelParts, useRecordParts } from '@/features/fields';
import { LaidOut, type Parts } from '@/features/layout';
import type { CompanyInput } from '@/gql/graphql';
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
  const queryClient = useQueryClient();
  const made = useRecordParts({
    kind: 'COMPANY',
    record: company,
    save,
    onNews: () => void queryClient.invalidateQueries({ queryKey: companyQuery(company.number).queryKey }),
  });
  const { readOnly } = made;
  const parts: Parts = {
    title: made.text('title', 255),
    type: made.listed('type', 'COMPANY_TYPE'),
    industry: made.listed('industry', 'INDUSTRY'),
    employeeCount: made.listed('employeeCount', 'EMPLOYEE_COUNT'),
    revenue: (
      <AmountField
        label={t('fields.revenue')}
        value={company.revenue ?? null}
        readOnly={readOnly}
        onSave={(revenue) => save({ revenue })}
      />
    ),
    ...channelParts({ record: company, nameOf: (kind) => t(`fields.${kind}`), readOnly, save }),
    address: made.longText('address', 1_000),
    ...made.shared,
    ...made.custom,
  };
  return <LaidOut cards={{ kind: 'COMPANY', pipelineId: null }} parts={parts} />;
}
