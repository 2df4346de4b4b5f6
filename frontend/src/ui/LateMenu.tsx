/** A menu of which only the button is there until somebody wants it: a page has many, and most are never opened. */
import {
  type ComponentPropsWithRef,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useState,
} from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import type { MenuPlacing } from './OpenMenu';

const load = async () => ({ default: (await import('./OpenMenu')).OpenMenu });
const OpenMenu = lazy(load);

/** Without a network it is tried again when a menu is wanted. */
const fetchAhead = () => void load().catch(() => undefined);

/** Fetches what all menus need as soon as the browser has nothing better to do. */
export function useMenusSoon(): void {
  useEffect(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAhead);
    else fetchAhead();
  }, []);
}

/** What makes a button the button of the menu. */
export type MenuButton = Pick<
  ComponentPropsWithRef<'button'>,
  | 'aria-controls'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'id'
  | 'onClick'
  | 'onFocus'
  | 'onPointerEnter'
  | 'ref'
>;

type LateMenuProps = MenuPlacing & {
  button: (menu: MenuButton) => ReactNode;
  /** Begins to fetch the entries: the pointer or the focus has come near. */
  prepare: () => void;
  /** The entries; they may be lazy. */
  children: ReactNode;
};

export function LateMenu({ button, prepare, children, ...placing }: LateMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [isWanted, want] = useState(false);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const comeNear = () => {
    fetchAhead();
    prepare();
  };
  return (
    <>
      {button({
        id,
        ref: setAnchor,
        'aria-haspopup': 'menu',
        'aria-expanded': opened,
        'aria-controls': opened ? `${id}-dropdown` : undefined,
        onPointerEnter: comeNear,
        onFocus: comeNear,
        onClick: () => {
          want(true);
          setOpened(!opened);
        },
      })}
      {isWanted && anchor && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <OpenMenu id={id} anchor={anchor} opened={opened} onClose={close} {...placing}>
            {children}
          </OpenMenu>
        </Suspense>
      )}
    </>
  );
}
