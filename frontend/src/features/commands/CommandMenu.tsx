/** What can be done with a card or a row, at the pointer or the thing; on a phone from the bottom of the screen. Made from the commands. */
import { Menu, Modal } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { keysOf, usePreferences } from '@/lib/commands/bindings';
import { CATALOG, type CommandId } from '@/lib/commands/catalog';
import { commands } from '@/lib/commands/registry';
import { Keys } from '@/ui/Keys';
import { usePhone } from '@/ui/usePhone';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './CommandMenu.module.css';
import { useCommandWords } from './words';

type CommandMenuProps = {
  /** What the commands are about, and what it is called. */
  subject: string;
  title: string;
  x: number;
  y: number;
  onClose: () => void;
};

export function CommandMenu({ subject, title, x, y, onClose }: CommandMenuProps) {
  const { t } = useCommandWords();
  const preferences = usePreferences();
  const isPhone = usePhone();
  // Once the menu has the focus, its subject has not.
  const [ids] = useState(() => commands.available(subject).filter((id) => CATALOG[id].inMenu));
  useReturningFocus();
  const label = t('chooser.menu', { title });
  const choose = (id: CommandId) => {
    // The focus first goes back to the subject: what is run now may take it from there.
    flushSync(onClose);
    commands.run(id, { subject });
  };
  const shortcut = (id: CommandId) => {
    const keys = keysOf(id, preferences)[0];
    return keys && <Keys keys={keys} />;
  };
  if (isPhone) {
    return (
      <Modal.Root opened onClose={onClose} returnFocus={false} size="100%" padding={0} centered={false}>
        <Modal.Overlay />
        <Modal.Content aria-label={label}>
          <p className={styles.title}>{title}</p>
          <ul className={styles.items}>
            {ids.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.item}
                  data-danger={id === 'delete' || undefined}
                  onClick={() => choose(id)}
                >
                  {t(`label.${id}`)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className={styles.item} onClick={onClose}>
            {t('common:actions.cancel')}
          </button>
        </Modal.Content>
      </Modal.Root>
    );
  }
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={260} returnFocus={false}>
      <Menu.Target>
        <button
          type="button"
          className={styles.anchor}
          style={{ left: x, top: y }}
          tabIndex={-1}
          aria-label={label}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {ids.map((id) => (
          <Menu.Item
            key={id}
            {...(id === 'delete' && { color: 'red' })}
            rightSection={shortcut(id)}
            closeMenuOnClick={false}
            onClick={() => choose(id)}
          >
            {t(`label.${id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
