/** The menu itself, at a button that is drawn elsewhere. */
import { Menu, type MenuProps } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useState } from 'react';

export type MenuPlacing = Pick<MenuProps, 'position' | 'width'> & {
  /** px, where its entries and not `width` make it as wide as it is. */
  maxWidth?: number;
};

type OpenMenuProps = MenuPlacing & {
  id: string;
  anchor: HTMLElement;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Hands the menu an element that is there already. */
function Existing({ element, ref }: { element: HTMLElement; ref?: Ref<HTMLElement> }): null {
  useImperativeHandle(ref, () => element, [element]);
  return null;
}

export function OpenMenu({ id, anchor, opened, onClose, maxWidth, children, ...placing }: OpenMenuProps) {
  // A menu that is born open does not know where the focus was: it opens as soon as it is there.
  const [isShown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  return (
    // Where its entries take the focus by Tab as by arrows, whoever has only Tab reaches, and scrolls to, each of them.
    <Menu id={id} opened={isShown} onClose={onClose} withinPortal menuItemTabIndex={0} {...placing}>
      <Menu.Target>
        <Existing element={anchor} />
      </Menu.Target>
      <Menu.Dropdown mah="80vh" {...(maxWidth && { maw: maxWidth })} style={{ overflow: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
