/** Which of many records an undo left as they are, in words. */
import type { TFunction } from 'i18next';
import { i18n } from '@/lib/i18n';
import type { Stayed } from './queries';

const NAMED = 3;

/** One sentence, or none: those that can be read by name, with whoever changed them; of the others, how many. */
export function stayedAsTheyAre(stayed: readonly Stayed[], t: TFunction<'commands'>): string[] {
  if (stayed.length === 0) return [];
  const names = stayed.flatMap(({ record, changedBy }) =>
    record
      ? t(changedBy ? 'undo.stayed.by' : 'undo.stayed.one', { title: record.name, name: changedBy?.name })
      : [],
  );
  const named = names.slice(0, NAMED);
  const others = stayed.length - named.length;
  const more = others > 0 ? [t('undo.stayed.more', { count: others })] : [];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format([...named, ...more]);
  return [t('undo.stayed.said', { list })];
}
