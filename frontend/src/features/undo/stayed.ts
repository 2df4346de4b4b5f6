/** Which of many records an undo left as they are, in words. */
import type { TFunction } from 'i18next';
import { i18n } from '@/lib/i18n';
/** What is told of a record that stays: its name if it may be read, whose change it is, or what else is in the way. */
export type Staying = {
  record?: { name: string } | null | undefined;
  changedBy?: { name: string } | null | undefined;
  reason?: string | null | undefined;
};

const NAMED = 3;

/**
 * One sentence, or none: those that can be read by name, with whoever changed them; of the others, how many. `count`: of
 * all, when not each of them is told.
 */
export function stayedAsTheyAre(
  stayed: readonly Staying[],
  t: TFunction<'commands'>,
  count = stayed.length,
): string[] {
  if (count === 0) return [];
  const said = ({ changedBy, reason }: Staying) =>
    changedBy ? 'undo.stayed.by' : reason === 'STAGE_GONE' ? 'undo.stayed.stage' : 'undo.stayed.one';
  const names = stayed.flatMap((one) =>
    one.record ? t(said(one), { title: one.record.name, name: one.changedBy?.name }) : [],
  );
  const named = names.slice(0, NAMED);
  const others = count - named.length;
  const more = others > 0 ? [t('undo.stayed.more', { count: others })] : [];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format([...named, ...more]);
  return [t('undo.stayed.said', { list })];
}
