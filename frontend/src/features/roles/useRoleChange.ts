/** Changes to roles: one after the other, each at the version that the one before has made. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Role, type RolesAndPipelines, rolesQuery } from './queries';

type Change = {
  id: string;
  /** How the role will look if the server agrees. */
  expected: (role: Role) => Role;
  act: (role: Role) => Promise<Role>;
};

const withRole = (now: RolesAndPipelines, role: Role): RolesAndPipelines => ({
  ...now,
  roles: now.roles.some(({ id }) => id === role.id)
    ? now.roles.map((one) => (one.id === role.id ? role : one))
    : [...now.roles, role],
});

export function useRoleUpdate() {
  const queryClient = useQueryClient();
  return (role: Role) => {
    queryClient.setQueryData(rolesQuery.queryKey, (now) => now && withRole(now, role));
    void queryClient.invalidateQueries({ queryKey: ['roles'] });
  };
}

export function useRoleChange() {
  const queryClient = useQueryClient();
  const update = useRoleUpdate();
  const known = (id: string) =>
    queryClient.getQueryData(rolesQuery.queryKey)?.roles.find((role) => role.id === id);
  return useMutation({
    scope: { id: 'role' },
    mutationFn: ({ id, act }: Change) => {
      const role = known(id);
      return role ? act(role) : Promise.reject(new Error('The role is gone.'));
    },
    onMutate: async ({ id, expected }) => {
      await queryClient.cancelQueries({ queryKey: rolesQuery.queryKey });
      const role = known(id);
      if (role) queryClient.setQueryData(rolesQuery.queryKey, (now) => now && withRole(now, expected(role)));
    },
    onSuccess: update,
    onError: (error) => {
      toast.error(explain(error));
      return queryClient.invalidateQueries({ queryKey: ['roles'] });
    },
  });
}
