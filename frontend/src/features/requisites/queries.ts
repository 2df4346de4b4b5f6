/** Legal details, their templates, and what is done with them (R12). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  RequisiteSetFragment,
  RequisitesInput,
  RequisiteTemplateFieldsFragment,
  RequisiteTemplateInput,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment RequisiteTemplateFields on RequisiteTemplate {
    id
    name
    form
    country
    isActive
    isBuiltIn
    version
    fields {
      code
      label
      type
    }
  }
`);

graphql(`
  fragment RequisiteSet on Requisites {
    id
    legalName
    version
    template {
      id
      name
      form
      country
    }
    values {
      value
      field {
        code
        label
        type
      }
    }
  }
`);

const TemplatesDocument = graphql(`
  query RequisiteTemplates {
    requisiteTemplates {
      ...RequisiteTemplateFields
    }
  }
`);

const SaveTemplateDocument = graphql(`
  mutation SaveRequisiteTemplate($input: RequisiteTemplateInput!, $id: ID, $expectedVersion: Int) {
    saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $expectedVersion) {
      requisiteTemplates {
        ...RequisiteTemplateFields
      }
    }
  }
`);

const DeleteTemplateDocument = graphql(`
  mutation DeleteRequisiteTemplate($id: ID!) {
    deleteRequisiteTemplate(id: $id) {
      requisiteTemplates {
        ...RequisiteTemplateFields
      }
    }
  }
`);

const SaveDocument = graphql(`
  mutation SaveRequisites($ownerId: ID!, $input: RequisitesInput!, $id: ID, $expectedVersion: Int) {
    saveRequisites(ownerId: $ownerId, input: $input, id: $id, expectedVersion: $expectedVersion) {
      operationId
    }
  }
`);

const DeleteDocument = graphql(`
  mutation DeleteRequisites($id: ID!) {
    deleteRequisites(id: $id) {
      operationId
    }
  }
`);

export type RequisiteSet = RequisiteSetFragment;
export type RequisiteTemplate = RequisiteTemplateFieldsFragment;
export type RequisiteField = RequisiteTemplate['fields'][number];
type Templates = Promise<readonly RequisiteTemplate[]>;
type Known = { id: string; version: number } | undefined;

export const requisiteTemplatesQuery = queryOptions({
  queryKey: ['requisiteTemplates'],
  queryFn: async (): Templates => (await request(TemplatesDocument)).requisiteTemplates,
});

const which = (known: Known) => ({ id: known?.id ?? null, expectedVersion: known?.version ?? null });

/** Without one that is known it is to be new. */
export const saveTemplate = async (input: RequisiteTemplateInput, known: Known): Templates =>
  (await request(SaveTemplateDocument, { input, ...which(known) })).saveRequisiteTemplate.requisiteTemplates;

export const deleteTemplate = async (id: string): Templates =>
  (await request(DeleteTemplateDocument, { id })).deleteRequisiteTemplate.requisiteTemplates;

/** What takes a change back; null for own companies, whose details are settings. */
type Inverse = Promise<string | null>;

/** Without a set that is known it is to be new. */
export const saveRequisites = async (ownerId: string, input: RequisitesInput, known: Known): Inverse =>
  (await request(SaveDocument, { ownerId, input, ...which(known) })).saveRequisites.operationId ?? null;

export const deleteRequisites = async (id: string): Inverse =>
  (await request(DeleteDocument, { id })).deleteRequisites.operationId ?? null;
