/** The conditions of a board, below its header. */
import { useQuery } from '@tanstack/react-query';
import { conditionsOf, FilterBar, fieldsQuery, withConditions } from '@/features/list';

type Written = { f?: readonly unknown[] | undefined; any?: boolean | undefined };
type BoardFilterProps = Written & {
  /** A condition is wanted at once. */
  isAsked: boolean;
  onChange: (written: Written) => void;
};

export function BoardFilter({ f, any, isAsked, onChange }: BoardFilterProps) {
  const fields = useQuery(fieldsQuery('DEAL')).data;
  return (
    <FilterBar
      fields={fields ?? []}
      conditions={conditionsOf({ f, any })}
      isAsked={isAsked && !f && fields !== undefined}
      onChange={(conditions) => onChange(withConditions(conditions))}
    />
  );
}
