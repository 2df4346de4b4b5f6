/** What somebody reads whose change stays, when what was done with several records is taken back around it (B28). */
import { i18n } from '@/lib/i18n';
import { toast } from '@/ui/toast';

/** `by` took something back. `title`: of the record that stays; unset where it is not at hand. */
export type Stay = { by: { name: string }; title: string | undefined };

export function tellStays(stays: readonly Stay[]): void {
  const [first] = stays;
  if (!first) return;
  const t = i18n.getFixedT(null, 'common');
  const { by, title } = first;
  toast.info(
    stays.length === 1 && title !== undefined
      ? t('stays.one', { name: by.name, title })
      : t('stays.more', { name: by.name, count: stays.length }),
  );
}
