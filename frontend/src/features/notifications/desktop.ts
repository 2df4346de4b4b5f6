/** Notifications of the desktop: only where the person has asked for them, and while they look elsewhere. */

export type Permission = NotificationPermission | 'unsupported';

export const desktopPermission = (): Permission =>
  'Notification' in window ? Notification.permission : 'unsupported';

export const askForDesktop = async (): Promise<Permission> =>
  'Notification' in window ? Notification.requestPermission() : 'unsupported';

/** A window behind another one is not hidden, and nobody looks at it. */
const isLookedAt = () => !document.hidden && document.hasFocus();

/** `tag`: of several tabs that say the same, one is shown. */
export function showOnDesktop(tag: string, text: string, onPress: () => void): void {
  if (isLookedAt() || desktopPermission() !== 'granted') return;
  try {
    const shown = new Notification('Trato', { body: text, tag, icon: '/icon.svg' });
    shown.onclick = () => {
      window.focus();
      shown.close();
      onPress();
    };
  } catch {
    // Phones show them only through a service worker: there the bell has to do.
  }
}
