/** Where the values come from that a field may refer to. */
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { dealsSource } from '@/features/deals';
import { ownCompaniesSource } from '@/features/ownCompanies';
import { peopleSource } from '@/features/people';
import { usePickListSource } from '@/features/pickLists';
import { useTagSource } from '@/features/tags';
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick as Choice, PickSource } from '@/ui/fields/PickField';
import type { ValueField } from './field';

const StagesOfAllDocument = graphql(`
  query StagesOfAll {
    pipelines {
      id
      name
      stages {
        id
        name
      }
    }
  }
`);

const containing = (text: string) => {
  const sought = text.trim().toLocaleLowerCase();
  return ({ name }: Choice) => name.toLocaleLowerCase().includes(sought);
};

const pipelinesSource: PickSource = {
  key: 'pipelines',
  search: async (text) => (await request(StagesOfAllDocument)).pipelines.filter(containing(text)),
};

/** Of several pipelines, a stage is called together with its own. */
const stagesSource: PickSource = {
  key: 'stages',
  search: async (text) => {
    const { pipelines } = await request(StagesOfAllDocument);
    const isOne = pipelines.length === 1;
    const named = pipelines.flatMap(({ name, stages }) =>
      stages.map((stage) => ({ id: stage.id, name: isOne ? stage.name : `${stage.name} · ${name}` })),
    );
    return named.filter(containing(text));
  },
};

/** Undefined for a field whose values are typed. */
export function useValueSource({
  type,
  pickList,
}: Pick<ValueField, 'type' | 'pickList'>): PickSource | undefined {
  const list = usePickListSource(pickList ?? '');
  const tags = useTagSource();
  if (type === 'TAG') return tags;
  if (type === 'USER') return peopleSource;
  if (type === 'COMPANY') return companiesSource;
  if (type === 'CONTACT') return contactsSource;
  if (type === 'DEAL') return dealsSource;
  if (type === 'STAGE') return stagesSource;
  if (type === 'PIPELINE') return pipelinesSource;
  if (type === 'MY_COMPANY') return ownCompaniesSource;
  return type === 'PICK_LIST' && pickList ? list : undefined;
}

/** Few enough to be shown all at once. */
export const isShort = ({ type }: Pick<ValueField, 'type'>) =>
  ['STAGE', 'PIPELINE', 'PICK_LIST', 'MY_COMPANY'].includes(type);
