/** What others say and give to one, and what is due soon: the bell, told live (R55). */

export { Bell } from './Bell';
export { NotificationPopover } from './NotificationPopover';
export { NotificationSettings } from './NotificationSettings';
export { Unread, useUnreadWords } from './Unread';
