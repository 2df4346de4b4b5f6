/** What an administrator does with roles, and what they ask about people's rights. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  AccessPreviewQuery,
  EffectivePermissionsQuery,
  HoldersQuery,
  RoleFlag,
  RoleHolderType,
  RoleInput,
  RolePermissionInput,
  RolePipelineFragment,
  RoleSettingsFragment,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment RoleSettings on Role {
    id
    name
    version
    flags
    permissions {
      object
      operation
      pipelineId
      stageId
      level
    }
    holders {
      type
      id
      name
    }
  }
`);

graphql(`
  fragment RolePipeline on Pipeline {
    id
    name
    kind
    stages {
      id
      name
      color
    }
  }
`);

const RolesDocument = graphql(`
  query RolesInSettings {
    roles {
      ...RoleSettings
    }
    ofLeads: pipelines(kind: LEAD) {
      ...RolePipeline
    }
    ofDeals: pipelines {
      ...RolePipeline
    }
  }
`);

const HoldersDocument = graphql(`
  query Holders {
    users(first: 100) {
      nodes {
        id
        name
        isActive
      }
    }
    departments {
      id
      name
    }
    groups {
      id
      name
      kind
    }
  }
`);

const CreateRoleDocument = graphql(`
  mutation CreateRole($name: String!) {
    createRole(name: $name) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const CloneRoleDocument = graphql(`
  mutation CloneRole($id: ID!, $name: String!) {
    cloneRole(id: $id, name: $name) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const UpdateRoleDocument = graphql(`
  mutation UpdateRole($id: ID!, $input: RoleInput!, $expectedVersion: Int!) {
    updateRole(id: $id, input: $input, expectedVersion: $expectedVersion) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const DeleteRoleDocument = graphql(`
  mutation DeleteRole($id: ID!) {
    deleteRole(id: $id) {
      deletedId
    }
  }
`);

const PermitDocument = graphql(`
  mutation SetRolePermissions($id: ID!, $permissions: [RolePermissionInput!]!, $expectedVersion: Int!) {
    setRolePermissions(id: $id, permissions: $permissions, expectedVersion: $expectedVersion) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const AssignRoleDocument = graphql(`
  mutation AssignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {
    assignRole(id: $id, holderType: $type, holderId: $holder) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const UnassignRoleDocument = graphql(`
  mutation UnassignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {
    unassignRole(id: $id, holderType: $type, holderId: $holder) {
      role {
        ...RoleSettings
      }
    }
  }
`);

const EffectiveDocument = graphql(`
  query EffectivePermissions($userId: ID!) {
    effectivePermissions(userId: $userId) {
      isAdmin
      flags
      permissions {
        object
        operation
        pipelineId
        stageId
        level
        reasons {
          role
          isInherited
          holders {
            type
            name
          }
        }
      }
    }
  }
`);

const PreviewDocument = graphql(`
  query AccessPreview($userId: ID!) {
    previewAs(userId: $userId) {
      objects {
        rights {
          object
          canRead
        }
        count
      }
      stages {
        rights {
          stageId
          canEnter
          canAdd
        }
        count
      }
    }
  }
`);

export type Role = RoleSettingsFragment;
export type Permission = Role['permissions'][number];
export type Holder = Role['holders'][number];
export type Pipeline = RolePipelineFragment;
export type RolesAndPipelines = { roles: readonly Role[]; pipelines: readonly Pipeline[] };
export type Effective = EffectivePermissionsQuery['effectivePermissions'];
export type Preview = AccessPreviewQuery['previewAs'];
export type Candidates = HoldersQuery;

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async (): Promise<RolesAndPipelines> => {
    const { roles, ofLeads, ofDeals } = await request(RolesDocument);
    return { roles, pipelines: [...ofLeads, ...ofDeals] };
  },
});

export const holdersQuery = queryOptions({
  queryKey: ['roles', 'holders'],
  queryFn: (): Promise<Candidates> => request(HoldersDocument),
});

export const effectiveQuery = (userId: string) =>
  queryOptions({
    queryKey: ['roles', 'effective', userId],
    queryFn: async (): Promise<Effective> =>
      (await request(EffectiveDocument, { userId })).effectivePermissions,
  });

export const previewQuery = (userId: string) =>
  queryOptions({
    queryKey: ['roles', 'preview', userId],
    queryFn: async (): Promise<Preview> => (await request(PreviewDocument, { userId })).previewAs,
  });

export async function createRole(name: string): Promise<Role> {
  return (await request(CreateRoleDocument, { name })).createRole.role;
}

export async function cloneRole({ id }: Role, name: string): Promise<Role> {
  return (await request(CloneRoleDocument, { id, name })).cloneRole.role;
}

export async function updateRole({ id, version }: Role, input: RoleInput): Promise<Role> {
  return (await request(UpdateRoleDocument, { id, input, expectedVersion: version })).updateRole.role;
}

export async function setFlags(role: Role, flags: readonly RoleFlag[]): Promise<Role> {
  return updateRole(role, { flags: [...flags] });
}

export async function deleteRole({ id }: Role): Promise<string> {
  return (await request(DeleteRoleDocument, { id })).deleteRole.deletedId;
}

export async function permit({ id, version }: Role, permission: RolePermissionInput): Promise<Role> {
  const variables = { id, permissions: [permission], expectedVersion: version };
  return (await request(PermitDocument, variables)).setRolePermissions.role;
}

export async function assignRole({ id }: Role, type: RoleHolderType, holder: string): Promise<Role> {
  return (await request(AssignRoleDocument, { id, type, holder })).assignRole.role;
}

export async function unassignRole({ id }: Role, { type, id: holder }: Holder): Promise<Role> {
  return (await request(UnassignRoleDocument, { id, type, holder })).unassignRole.role;
}
