/** A form that opens at a button: like a menu, what places it is fetched when somebody wants it. */
import { type ComponentPropsWithRef, type ReactNode, Suspense, useId, useState } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import { lazy } from '@/lib/lazy';
import type { PopoverPlacing } from './OpenPopover';

const load = async () => ({ default: (await import('./OpenPopover')).OpenPopover });
const OpenPopover = lazy(load);

/** What makes a button the button of the popover. */
export type PopoverButton = Pick<
  ComponentPropsWithRef<'button'>,
  'aria-controls' | 'aria-expanded' | 'aria-haspopup' | 'onClick' | 'onFocus' | 'onPointerEnter' | 'ref'
>;

export type LatePopoverProps = PopoverPlacing & {
  /** What it is called for the ear. */
  label: string;
  opened: boolean;
  onOpen: (opened: boolean) => void;
  button: (popover: PopoverButton) => ReactNode;
  /** Begins to fetch what is inside: the pointer or the focus has come near. */
  prepare?: () => void;
  children: ReactNode;
};

export function LatePopover({
  label,
  opened,
  onOpen,
  button,
  prepare,
  children,
  ...placing
}: LatePopoverProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const comeNear = () => {
    void load().catch(() => undefined);
    prepare?.();
  };
  const close = () => onOpen(false);
  return (
    <>
      {button({
        ref: setAnchor,
        'aria-haspopup': 'dialog',
        'aria-expanded': opened,
        'aria-controls': opened ? id : undefined,
        onPointerEnter: comeNear,
        onFocus: comeNear,
        onClick: () => onOpen(!opened),
      })}
      {opened && anchor && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <OpenPopover id={id} label={label} anchor={anchor} onClose={close} {...placing}>
            {children}
          </OpenPopover>
        </Suspense>
      )}
    </>
  );
}
