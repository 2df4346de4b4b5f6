/** What a notification says, in the person's language. */
import type { TFunction } from 'i18next';
import type { Format } from '@/lib/format';
import type { Told } from './queries';

export function sentenceOf(told: Told, t: TFunction<'notifications'>, format: Format): string {
  const { kind, count, actor, item } = told;
  const title = told.title ?? '…';
  const deadline = item?.__typename === 'Activity' ? item.deadline : null;
  if (kind === 'REMINDER')
    return deadline ? t('say.REMINDER', { title, at: format.dateTime(deadline) }) : title;
  const by = actor?.name ?? t('somebody');
  if (count > 1 && (kind === 'ASSIGNED' || kind === 'PLANNED'))
    return t(`several.${kind}`, { title, count, actor: by });
  return t(`say.${kind}`, { title, actor: by });
}
