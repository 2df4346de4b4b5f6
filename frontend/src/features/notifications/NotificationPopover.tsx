/** What one has been told, at the button that leads to it. */
import { useTranslation } from 'react-i18next';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { LatePopover, type LatePopoverProps } from '@/ui/LatePopover';

const load = async () => {
  const [module] = await Promise.all([import('./NotificationList'), loadWords(['notifications'])]);
  return { default: module.NotificationList };
};
const NotificationList = lazy(load);

export function NotificationPopover(props: Omit<LatePopoverProps, 'label' | 'prepare' | 'children'>) {
  const { t } = useTranslation();
  return (
    <LatePopover {...props} label={t('bell.label')} prepare={() => void load().catch(() => undefined)}>
      <NotificationList onClose={() => props.onOpen(false)} />
    </LatePopover>
  );
}
