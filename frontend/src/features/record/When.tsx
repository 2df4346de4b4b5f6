/** When something happened: the time of day below the heading of its day, elsewhere how long ago; all of it one hover away. */

import { useFormat } from '@/lib/format';
import { InstantText } from '@/ui/DateText';

export function When({ value, apart }: { value: string; apart: boolean }) {
  const format = useFormat();
  if (apart) return <InstantText value={value} relative />;
  return (
    <time dateTime={value} title={format.dateTime(value)}>
      {format.time(value)}
    </time>
  );
}
