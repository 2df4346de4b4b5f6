/** What can be done about an entry of the timeline: it is held up for everyone, or no longer; and more, where it has more. */
import { Menu } from '@mantine/core';
import { Ellipsis, Pin, PinOff } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/IconButton';
import { useItemChange } from './changing';
import type { Pins } from './Happening';
import { pinEntry } from './saying';
import styles from './Timeline.module.css';
import type { Entry } from './timelineQueries';

type EntryMenuProps = {
  entry: Pick<Entry, 'id'>;
  itemId: string;
  pins: Pins;
  label?: string;
  returnFocus?: boolean;
  /** Entries of its own. */
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

export function EntryMenu({ entry, itemId, pins, label, returnFocus = true, children, ref }: EntryMenuProps) {
  const { t } = useTranslation('record');
  const change = useItemChange(itemId);
  const isHeld = pins.held.has(entry.id);
  if (!pins.mayPin && !children) return null;
  return (
    <Menu position="bottom-end" returnFocus={returnFocus}>
      <Menu.Target>
        <IconButton
          {...(ref && { ref })}
          icon={Ellipsis}
          size={14}
          className={styles.more}
          label={label ?? t('timeline.menu')}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {pins.mayPin && (
          <Menu.Item
            leftSection={isHeld ? <PinOff size={14} /> : <Pin size={14} />}
            onClick={() => change.mutate(() => pinEntry(itemId, entry.id, !isHeld))}
          >
            {t(isHeld ? 'timeline.unpin' : 'timeline.pin')}
          </Menu.Item>
        )}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
