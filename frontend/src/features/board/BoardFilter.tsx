/** The conditions of a board, below its header. */
import { useQuery } from '@tanstack/react-query';
import { fieldsQuery } from '@/features/fields';
import { FilterBar, readConditions, writeConditions } from '@/features/filters';
import type { Question } from '@/features/views';
import type { ItemKind } from '@/gql/graphql';

type BoardFilterProps = Pick<Question, 'f' | 'any'> & {
  kind: ItemKind;
  /** A condition is wanted at once. */
  isAsked: boolean;
  onChange: (written: Pick<Question, 'f' | 'any'>) => void;
};

export function BoardFilter({ kind, f, any, isAsked, onChange }: BoardFilterProps) {
  const fields = useQuery(fieldsQuery(kind)).data;
  return (
    <FilterBar
      fields={fields ?? []}
      conditions={readConditions(f, any)}
      isAsked={isAsked && f.length === 0 && fields !== undefined}
      onChange={(conditions) => onChange(writeConditions(conditions))}
    />
  );
}
