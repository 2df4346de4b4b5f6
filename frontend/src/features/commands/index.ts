/** The palette, the sheet of shortcuts, and the settings of one's own keys. */

export { CommandMenu } from './CommandMenu';
export { Palette } from './Palette';
export { ShortcutSettings } from './ShortcutSettings';
export { ShortcutSheet } from './ShortcutSheet';
