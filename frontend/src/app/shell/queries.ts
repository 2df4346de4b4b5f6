/** What the shell itself changes: the language the person works in. */
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const SetLocaleDocument = graphql(`
  mutation SetLocale($locale: String!) {
    updateProfile(input: { locale: $locale }) {
      me {
        ...MeFields
      }
    }
  }
`);

export async function setLocale(locale: string): Promise<Me> {
  return (await request(SetLocaleDocument, { locale })).updateProfile.me;
}
