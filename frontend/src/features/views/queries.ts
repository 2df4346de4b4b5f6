/** The views one may use of a section, and how one looks at it (R62, R65, R66). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  ItemKind,
  SavedViewFieldsFragment,
  ViewInput,
  ViewPreferenceFieldsFragment,
  ViewPreferenceInput,
} from '@/gql/graphql';
import { opened } from '@/live/opening';
import { request } from '@/live/transport';

graphql(`
  fragment SavedViewFields on SavedView {
    id
    code
    name
    filter
    search
    sort {
      field
      direction
    }
    columns
    pinned
    lanes
    isShared
    isDefault
    version
    owner {
      id
      name
    }
    problems {
      path
      code
    }
    access {
      canUpdate
      canDelete
    }
  }
`);

graphql(`
  fragment ViewPreferenceFields on ViewPreference {
    mode
    columns {
      field
      width
      isPinned
    }
    density
    defaultViewId
  }
`);

const SavedViewsDocument = graphql(`
  query SavedViews($section: ItemKind!) {
    savedViews(section: $section) {
      ...SavedViewFields
    }
  }
`);

const ViewPreferenceDocument = graphql(`
  query ViewPreference($section: ItemKind!) {
    viewPreference(section: $section) {
      ...ViewPreferenceFields
    }
  }
`);

const SaveViewDocument = graphql(`
  mutation SaveView($id: ID, $input: ViewInput!, $expectedVersion: Int) {
    saveView(id: $id, input: $input, expectedVersion: $expectedVersion) {
      view {
        ...SavedViewFields
      }
    }
  }
`);

const ShareViewDocument = graphql(`
  mutation ShareView($id: ID!, $isShared: Boolean!, $expectedVersion: Int!) {
    shareView(id: $id, isShared: $isShared, expectedVersion: $expectedVersion) {
      view {
        ...SavedViewFields
      }
    }
  }
`);

const DeleteViewDocument = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id) {
      deletedId
    }
  }
`);

const SavePreferenceDocument = graphql(`
  mutation SaveViewPreference($section: ItemKind!, $input: ViewPreferenceInput!, $forAll: Boolean!) {
    saveViewPreference(section: $section, input: $input, forAll: $forAll) {
      preference {
        ...ViewPreferenceFields
      }
    }
  }
`);

export type SavedView = SavedViewFieldsFragment;
export type Preference = ViewPreferenceFieldsFragment;
export type Section = ItemKind;

/** They are followed while a screen shows them. */
export const viewsQuery = (section: Section) =>
  queryOptions({
    queryKey: ['views', section],
    queryFn: async (): Promise<readonly SavedView[]> =>
      (await request(SavedViewsDocument, { section })).savedViews,
    staleTime: 60_000,
  });

export const preferenceQuery = (section: Section) =>
  queryOptions({
    queryKey: ['viewPreference', section],
    queryFn: async (): Promise<Preference> =>
      (section === 'DEAL' ? await opened('viewPreference') : undefined) ??
      (await request(ViewPreferenceDocument, { section })).viewPreference,
    staleTime: Number.POSITIVE_INFINITY,
  });

export async function saveView(input: ViewInput, view?: SavedView): Promise<SavedView> {
  const given = { id: view?.id ?? null, input, expectedVersion: view?.version ?? null };
  return (await request(SaveViewDocument, given)).saveView.view;
}

export async function shareView({ id, version }: SavedView, isShared: boolean): Promise<SavedView> {
  return (await request(ShareViewDocument, { id, isShared, expectedVersion: version })).shareView.view;
}

export async function deleteView({ id }: SavedView): Promise<void> {
  await request(DeleteViewDocument, { id });
}

export async function savePreference(
  section: Section,
  input: ViewPreferenceInput,
  forAll = false,
): Promise<Preference> {
  const given = { section, input, forAll };
  return (await request(SavePreferenceDocument, given)).saveViewPreference.preference;
}
