/** A button that is only an icon; its words are for the ear and for the pointer that waits. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import styles from './IconButton.module.css';

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> & {
  icon: LucideIcon;
  label: string;
  size?: number;
};

export function IconButton({ icon: Icon, label, size = 16, className, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...button}
      className={className ? `${styles.button} ${className}` : styles.button}
    >
      <Icon size={size} aria-hidden="true" />
    </button>
  );
}
