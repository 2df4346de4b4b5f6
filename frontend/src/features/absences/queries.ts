/** When somebody is away (R87): one's own, and for administrators everybody's. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { AbsenceInput, AbsencesQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment AbsenceFields on Absence {
    id
    starts
    ends
    note
  }
`);

const AbsencesDocument = graphql(`
  query Absences($userId: ID!) {
    absences(userId: $userId) {
      ...AbsenceFields
    }
  }
`);

const SaveAbsenceDocument = graphql(`
  mutation SaveAbsence($input: AbsenceInput!, $userId: ID!) {
    saveAbsence(input: $input, userId: $userId) {
      absences {
        ...AbsenceFields
      }
    }
  }
`);

const DeleteAbsenceDocument = graphql(`
  mutation DeleteAbsence($id: ID!) {
    deleteAbsence(id: $id) {
      absences {
        ...AbsenceFields
      }
    }
  }
`);

export type Absence = AbsencesQuery['absences'][number];

export const absencesQuery = (userId: string) =>
  queryOptions({
    queryKey: ['absences', userId],
    queryFn: async (): Promise<readonly Absence[]> => (await request(AbsencesDocument, { userId })).absences,
  });

export const saveAbsence = async (input: AbsenceInput, userId: string): Promise<readonly Absence[]> =>
  (await request(SaveAbsenceDocument, { input, userId })).saveAbsence.absences;

export const deleteAbsence = async (id: string): Promise<readonly Absence[]> =>
  (await request(DeleteAbsenceDocument, { id })).deleteAbsence.absences;
