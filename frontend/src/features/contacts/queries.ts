/** Everything the contact screens ask of the server, and say to it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ContactInput, ContactPageFragment } from '@/gql/graphql';
import { request } from '@/live/transport';
import { CONTACTS } from './picks';

graphql(`
  fragment ContactPage on Contact {
    id
    number
    title
    version
    createdAt
    firstName
    middleName
    lastName
    post
    type {
      id
      label
      isRemoved
    }
    salutation {
      id
      label
      isRemoved
    }
    source {
      id
      label
      isRemoved
    }
    birthDate
    address
    description
    tags {
      ...TagFields
    }
    customFields {
      code
      value
    }
    ...ReachableFields
    responsible {
      id
      name
    }
    observers {
      id
      name
    }
    requisites {
      ...RequisiteSet
    }
    access {
      canUpdate
      canDelete
    }
    primaryCompany {
      id
    }
    companies(first: 50) {
      nodes {
        id
        number
        title
        industry {
          label
        }
      }
      totalCount
    }
    deals(first: 50, sort: [{ field: "createdAt", direction: DESC }]) {
      nodes {
        ...DealLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const ContactDocument = graphql(`
  query Contact($number: Int!) {
    contact(number: $number) {
      ...ContactPage
    }
  }
`);

const CreateContactDocument = graphql(`
  mutation CreateContact($input: ContactInput!) {
    createContact(input: $input) {
      contact {
        id
        number
        title
      }
    }
  }
`);

const UpdateContactDocument = graphql(`
  mutation UpdateContact($id: ID!, $input: ContactInput!, $expectedVersion: Int!) {
    updateContact(id: $id, input: $input, expectedVersion: $expectedVersion) {
      contact {
        ...ContactPage
      }
    }
  }
`);

const DeleteContactDocument = graphql(`
  mutation DeleteContact($id: ID!) {
    deleteContacts(ids: [$id]) {
      deletedIds
    }
  }
`);

const LinkContactDocument = graphql(`
  mutation LinkContact($contactId: ID!, $companyId: ID!, $isPrimary: Boolean) {
    linkContactCompany(contactId: $contactId, companyId: $companyId, isPrimary: $isPrimary) {
      contact {
        id
      }
    }
  }
`);

const UnlinkContactDocument = graphql(`
  mutation UnlinkContact($contactId: ID!, $companyId: ID!) {
    unlinkContactCompany(contactId: $contactId, companyId: $companyId) {
      contact {
        id
      }
    }
  }
`);

export type Contact = ContactPageFragment;

export { CONTACTS };

export const contactQuery = (number: number) =>
  queryOptions({
    queryKey: ['contact', number],
    queryFn: async (): Promise<Contact> => (await request(ContactDocument, { number })).contact,
  });

export async function createContact(
  input: ContactInput,
): Promise<{ id: string; number: number; title: string } | null> {
  return (await request(CreateContactDocument, { input })).createContact.contact;
}

export async function updateContact(
  id: string,
  input: ContactInput,
  expectedVersion: number,
): Promise<Contact | null> {
  return (await request(UpdateContactDocument, { id, input, expectedVersion })).updateContact.contact;
}

export async function deleteContact(id: string): Promise<void> {
  await request(DeleteContactDocument, { id });
}

/** Linking again as the main one puts a company first. */
export async function linkContact(contactId: string, companyId: string, isPrimary = false): Promise<void> {
  await request(LinkContactDocument, { contactId, companyId, isPrimary });
}

export async function unlinkContact(contactId: string, companyId: string): Promise<void> {
  await request(UnlinkContactDocument, { contactId, companyId });
}
