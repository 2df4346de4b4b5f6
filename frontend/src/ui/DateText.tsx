/** A calendar date or an instant as the person reads it; the exact moment is always one hover away. */
import { useFormat } from '@/lib/format';

/** A calendar date, the same day in every zone. */
export function DateText({ value }: { value: string }) {
  return <time dateTime={value}>{useFormat().date(value)}</time>;
}

/** An instant, in the person's zone. `relative` writes "2 hours ago". */
export function InstantText({ value, relative = false }: { value: string; relative?: boolean }) {
  const format = useFormat();
  const exact = format.dateTime(value);
  return (
    <time dateTime={value} title={exact}>
      {relative ? format.relative(value) : exact}
    </time>
  );
}
