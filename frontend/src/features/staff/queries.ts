/** The company's people and structure, as whoever may manage them reads and changes them. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  DepartmentInput,
  DepartmentLineFragment,
  GroupInput,
  GroupKind,
  GroupLineFragment,
  PersonLineFragment,
  ResponsibilitiesQuery,
  ServicesQuery,
  StaffInput,
} from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { request } from '@/live/transport';

graphql(`
  fragment PersonLine on User {
    id
    name
    email
    isActive
    isAdmin
    isPending
    avatarUrl
    version
  }
`);

graphql(`
  fragment DepartmentLine on Department {
    id
    name
    parentId
    sort
    version
    members {
      ...PersonLine
    }
    heads {
      id
    }
  }
`);

graphql(`
  fragment GroupLine on Group {
    id
    kind
    name
    version
    members {
      id
      name
    }
  }
`);

const StructureDocument = graphql(`
  query Structure {
    departments {
      ...DepartmentLine
    }
    groups {
      ...GroupLine
    }
  }
`);

const StaffDocument = graphql(`
  query Staff($search: String, $after: String) {
    users(search: $search, first: 100, after: $after) {
      nodes {
        ...PersonLine
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ServicesDocument = graphql(`
  query Services {
    services {
      id
      name
      isActive
    }
  }
`);

const CreateServiceDocument = graphql(`
  mutation CreateService($name: String!) {
    createService(name: $name) {
      user {
        id
        name
        isActive
      }
    }
  }
`);

const ResponsibilitiesDocument = graphql(`
  query Responsibilities($userId: ID!) {
    responsibilities(userId: $userId) {
      items {
        kind
        count
      }
      openActivities
    }
  }
`);

const CreateDepartmentDocument = graphql(`
  mutation CreateDepartment($input: DepartmentInput!, $parentId: ID) {
    createDepartment(input: $input, parentId: $parentId) {
      departments {
        ...DepartmentLine
      }
    }
  }
`);

const UpdateDepartmentDocument = graphql(`
  mutation UpdateDepartment($id: ID!, $input: DepartmentInput!, $expectedVersion: Int!) {
    updateDepartment(id: $id, input: $input, expectedVersion: $expectedVersion) {
      departments {
        ...DepartmentLine
      }
    }
  }
`);

const MoveDepartmentDocument = graphql(`
  mutation MoveDepartment($id: ID!, $parentId: ID, $beforeId: ID) {
    moveDepartment(id: $id, parentId: $parentId, beforeId: $beforeId) {
      departments {
        ...DepartmentLine
      }
    }
  }
`);

const DeleteDepartmentDocument = graphql(`
  mutation DeleteDepartment($id: ID!) {
    deleteDepartment(id: $id) {
      departments {
        ...DepartmentLine
      }
    }
  }
`);

const CreateGroupDocument = graphql(`
  mutation CreateGroup($kind: GroupKind!, $input: GroupInput!) {
    createGroup(kind: $kind, input: $input) {
      group {
        id
      }
    }
  }
`);

const UpdateGroupDocument = graphql(`
  mutation UpdateGroup($id: ID!, $input: GroupInput!, $expectedVersion: Int!) {
    updateGroup(id: $id, input: $input, expectedVersion: $expectedVersion) {
      group {
        id
      }
    }
  }
`);

const DeleteGroupDocument = graphql(`
  mutation DeleteGroup($id: ID!) {
    deleteGroup(id: $id) {
      deletedId
    }
  }
`);

const InviteUserDocument = graphql(`
  mutation InviteUser($input: StaffInput!, $roleIds: [ID!]!) {
    inviteUser(input: $input, roleIds: $roleIds) {
      path
      expiresAt
      user {
        name
      }
    }
  }
`);

const MakeEntryLinkDocument = graphql(`
  mutation MakeEntryLink($id: ID!) {
    makeEntryLink(id: $id) {
      path
      expiresAt
      user {
        name
      }
    }
  }
`);

const UpdateUserDocument = graphql(`
  mutation UpdateUser($id: ID!, $input: StaffInput!, $expectedVersion: Int!) {
    updateUser(id: $id, input: $input, expectedVersion: $expectedVersion) {
      user {
        id
      }
    }
  }
`);

const DeactivateUserDocument = graphql(`
  mutation DeactivateUser($id: ID!, $successorId: ID, $reassignActivities: Boolean!) {
    deactivateUser(id: $id, successorId: $successorId, reassignActivities: $reassignActivities) {
      user {
        id
      }
    }
  }
`);

const ReactivateUserDocument = graphql(`
  mutation ReactivateUser($id: ID!) {
    reactivateUser(id: $id) {
      user {
        id
      }
    }
  }
`);

export type StaffMember = PersonLineFragment;
export type Department = DepartmentLineFragment;
export type Group = GroupLineFragment;
export type Service = ServicesQuery['services'][number];
export type Structure = { departments: readonly Department[]; groups: readonly Group[] };
export type EntryLink = { path: string; expiresAt: string; user: { name: string } };

/** Everything that this screen shows is under this key. */
export const STAFF = ['staff'] as const;

export const structureQuery = queryOptions({
  queryKey: [...STAFF, 'structure'],
  queryFn: (): Promise<Structure> => request(StructureDocument),
});

export const responsibilitiesQuery = (userId: string) =>
  queryOptions({
    queryKey: [...STAFF, 'responsibilities', userId],
    queryFn: async (): Promise<ResponsibilitiesQuery['responsibilities']> =>
      (await request(ResponsibilitiesDocument, { userId })).responsibilities,
    staleTime: 0,
  });

export const servicesQuery = queryOptions({
  queryKey: [...STAFF, 'services'],
  queryFn: async (): Promise<readonly Service[]> => (await request(ServicesDocument)).services,
});

export async function createService(name: string): Promise<Service> {
  return (await request(CreateServiceDocument, { name })).createService.user;
}

export async function staffPage(search: string, after: string | null): Promise<Page<StaffMember>> {
  const { users } = await request(StaffDocument, { search: search || null, after });
  return { ...users, totalCount: users.totalCount ?? 0 };
}

export async function createDepartment(name: string, parentId: string | null) {
  return (await request(CreateDepartmentDocument, { input: { name }, parentId })).createDepartment
    .departments;
}

export async function updateDepartment({ id, version }: Department, input: DepartmentInput) {
  const variables = { id, input, expectedVersion: version };
  return (await request(UpdateDepartmentDocument, variables)).updateDepartment.departments;
}

export async function moveDepartment(id: string, parentId: string | null, beforeId: string | null) {
  return (await request(MoveDepartmentDocument, { id, parentId, beforeId })).moveDepartment.departments;
}

export async function deleteDepartment(id: string) {
  return (await request(DeleteDepartmentDocument, { id })).deleteDepartment.departments;
}

export async function saveGroup(group: Group | undefined, kind: GroupKind, input: GroupInput): Promise<void> {
  if (group) await request(UpdateGroupDocument, { id: group.id, input, expectedVersion: group.version });
  else await request(CreateGroupDocument, { kind, input });
}

export async function deleteGroup(id: string): Promise<void> {
  await request(DeleteGroupDocument, { id });
}

export async function inviteUser(input: StaffInput, roleIds: string[]): Promise<EntryLink> {
  return (await request(InviteUserDocument, { input, roleIds })).inviteUser;
}

export async function makeEntryLink(id: string): Promise<EntryLink> {
  return (await request(MakeEntryLinkDocument, { id })).makeEntryLink;
}

export async function updateUser({ id, version }: StaffMember, input: StaffInput): Promise<void> {
  await request(UpdateUserDocument, { id, input, expectedVersion: version });
}

export async function deactivateUser(
  id: string,
  successorId: string | null,
  reassignActivities: boolean,
): Promise<void> {
  await request(DeactivateUserDocument, { id, successorId, reassignActivities });
}

export async function reactivateUser(id: string): Promise<void> {
  await request(ReactivateUserDocument, { id });
}
