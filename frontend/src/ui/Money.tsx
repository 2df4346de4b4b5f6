/** An amount in its currency; figures of equal width, so that columns of them line up. */
import { type MoneyValue, useFormat } from '@/lib/format';

type MoneyProps = { value: MoneyValue; compact?: boolean; className?: string | undefined };

export function Money({ value, compact = false, className }: MoneyProps) {
  const format = useFormat();
  const whole = format.money(value);
  return (
    <span
      className={className}
      style={{ fontVariantNumeric: 'tabular-nums' }}
      title={compact ? whole : undefined}
    >
      {compact ? format.moneyCompact(value) : whole}
    </span>
  );
}
