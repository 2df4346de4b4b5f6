/** Where toasts appear. Fetched after the first screen: nothing is said before. */
import { Notifications, notifications } from '@mantine/notifications';
import { i18n } from '@/lib/i18n';
import { ToastBody } from './ToastBody';

export type Tone = 'info' | 'success' | 'error';
export type Action = { label: string; run: () => void };

/** Over panels; a dialog is answered first, and what it has to say it says itself. */
const BELOW_DIALOGS = 190;
const BRIEFLY = 4_000;
const WITH_ACTION = 8_000;

export function Toasts() {
  return <Notifications position="bottom-center" limit={4} zIndex={BELOW_DIALOGS} />;
}

const slots = new Map<string, string>();
const inProgress = new Set<string>();

export function showToast(tone: Tone, message: string, action?: Action, slot?: string): void {
  const taken = action && {
    label: action.label,
    run: () => {
      notifications.hide(id);
      action.run();
    },
  };
  const id: string = notifications.show({
    message: <ToastBody message={message} action={taken} />,
    autoClose: action || tone === 'error' ? WITH_ACTION : BRIEFLY,
    withBorder: false,
    closeButtonProps: { 'aria-label': i18n.t('common:actions.close') },
    className: `toast toast-${tone}`,
    role: tone === 'error' ? 'alert' : 'status',
  });
  if (slot === undefined) return;
  clearSlot(slot);
  slots.set(slot, id);
}

/** Stays until something else is said in the slot; what is said there again of the same changes in place. */
export function showProgress(message: string, share: number | null, action: Action, slot: string): void {
  const shown = slots.get(slot);
  const content = {
    message: <ToastBody message={message} share={share} action={action} />,
    autoClose: false,
    withBorder: false,
    withCloseButton: false,
    className: 'toast toast-info',
    role: 'status',
  } as const;
  if (shown && inProgress.has(shown)) {
    notifications.update({ id: shown, ...content });
    return;
  }
  clearSlot(slot);
  const id = notifications.show(content);
  inProgress.add(id);
  slots.set(slot, id);
}

export function clearSlot(slot: string): void {
  const before = slots.get(slot);
  if (before) notifications.hide(before);
  inProgress.delete(before ?? '');
  slots.delete(slot);
}
