/** The popover itself, at a button that is drawn elsewhere; Escape and a press outside close it, and the focus goes back. */
import { Popover, type PopoverProps } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { useReturningFocus } from './useReturningFocus';

export type PopoverPlacing = Pick<PopoverProps, 'position' | 'width'>;

type OpenPopoverProps = PopoverPlacing & {
  id: string;
  label: string;
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
};

/** Hands the popover an element that is there already. */
function Existing({ element, ref }: { element: HTMLElement; ref?: Ref<HTMLElement> }): null {
  useImperativeHandle(ref, () => element, [element]);
  return null;
}

export function OpenPopover({ id, label, anchor, onClose, children, ...placing }: OpenPopoverProps) {
  const [isShown, show] = useState(false);
  useReturningFocus();
  useEffect(() => show(true), []);
  return (
    <Popover
      id={id}
      opened={isShown}
      onChange={(opened) => !opened && onClose()}
      trapFocus
      withinPortal
      {...placing}
    >
      <Popover.Target>
        <Existing element={anchor} />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
