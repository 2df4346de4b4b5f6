/** How the company works: with leads or without, and what becomes of who writes again (R7, R25). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { CrmModeOptions, CrmSettingsFieldsFragment, CrmSettingsInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment CrmSettingsFields on CrmSettings {
    mode
    repeatLeadsEnabled
    createCompany
    version
    pipeline {
      id
    }
    openLeads
    conversion {
      ...JobFields
    }
  }
`);

const CrmSettingsDocument = graphql(`
  query CrmSettings {
    crmSettings {
      ...CrmSettingsFields
    }
  }
`);

const SetCrmModeDocument = graphql(`
  mutation SetCrmMode($mode: CrmMode!, $options: CrmModeOptions) {
    setCrmMode(mode: $mode, options: $options) {
      crmSettings {
        ...CrmSettingsFields
      }
    }
  }
`);

const UpdateCrmSettingsDocument = graphql(`
  mutation UpdateCrmSettings($input: CrmSettingsInput!, $expectedVersion: Int!) {
    updateCrmSettings(input: $input, expectedVersion: $expectedVersion) {
      crmSettings {
        ...CrmSettingsFields
      }
    }
  }
`);

export type CrmSettings = CrmSettingsFieldsFragment;
export type CrmMode = CrmSettings['mode'];

/** Whether open leads are being converted: then nobody switches. */
export const isLeaving = ({ conversion }: Pick<CrmSettings, 'conversion'>) =>
  conversion?.state === 'WAITING' || conversion?.state === 'RUNNING';

/** Followed by asking where jobs are not told: who may choose the mode need not be one of those who see them. */
const ASKED_AGAIN_MS = 5_000;

export const crmSettingsQuery = queryOptions({
  queryKey: ['crmSettings'],
  queryFn: async (): Promise<CrmSettings> => (await request(CrmSettingsDocument)).crmSettings,
  refetchInterval: ({ state: { data } }) => data && isLeaving(data) && ASKED_AGAIN_MS,
});

export const setCrmMode = async (mode: CrmMode, options: CrmModeOptions): Promise<CrmSettings> =>
  (await request(SetCrmModeDocument, { mode, options })).setCrmMode.crmSettings;

export const updateCrmSettings = async (
  input: CrmSettingsInput,
  expectedVersion: number,
): Promise<CrmSettings> =>
  (await request(UpdateCrmSettingsDocument, { input, expectedVersion })).updateCrmSettings.crmSettings;
