/** Stages of all pipelines, pipelines and own companies, found by a part of their name. */
import { ownCompaniesSource } from '@/features/ownCompanies';
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick as Choice } from '@/ui/fields/PickField';

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

async function pipelines(text: string): Promise<readonly Choice[]> {
  return (await request(StagesOfAllDocument)).pipelines.filter(containing(text));
}

/** Of several pipelines, a stage is called together with its own. */
async function stages(text: string): Promise<readonly Choice[]> {
  const all = (await request(StagesOfAllDocument)).pipelines;
  const isOne = all.length === 1;
  const named = all.flatMap(({ name, stages: own }) =>
    own.map((stage) => ({ id: stage.id, name: isOne ? stage.name : `${stage.name} · ${name}` })),
  );
  return named.filter(containing(text));
}

export const SEARCHES = { pipelines, stages, myCompanies: ownCompaniesSource.search };
