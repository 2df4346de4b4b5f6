/**
 * The first request of a visit to a board: who is signed in, the pipelines, how the person looks at deals, and the
 * board itself, in one. It is on its way
 * while the application's scripts still are, and whoever needs a part of it first takes it from here.
 */
import { graphql } from '@/gql';
import type { OpeningQuery } from '@/gql/graphql';
import { request } from './transport';

const OpeningDocument = graphql(`
  query Opening($pipelineNumber: Int) {
    me {
      ...MeFields
    }
    pipelines {
      ...PipelineChoiceFields
    }
    viewPreference(section: DEAL) {
      ...ViewPreferenceFields
    }
    board(pipelineNumber: $pipelineNumber) {
      ...BoardFields
    }
  }
`);

const PARTS = ['me', 'pipelines', 'viewPreference', 'board'] as const;
type Part = (typeof PARTS)[number];

let opening: Promise<OpeningQuery | null> = Promise.resolve(null);
const untaken = new Set<Part>();

/** Asks for a whole board, the default pipeline's without a number. Whoever is refused a part asks for it again, alone. */
export function beginOpening(pipelineNumber: number | null): void {
  for (const part of PARTS) untaken.add(part);
  opening = request(OpeningDocument, { pipelineNumber }).catch(() => null);
}

/** A part of the answer, once: what is asked for again is to be asked of the server. Undefined when there is none. */
export async function opened<P extends Part>(part: P): Promise<OpeningQuery[P] | undefined> {
  if (!untaken.delete(part)) return undefined;
  const answer = await opening;
  if (untaken.size === 0) opening = Promise.resolve(null);
  return answer?.[part];
}
