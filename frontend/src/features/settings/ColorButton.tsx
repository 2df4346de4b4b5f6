/** A colour as a button that opens the choice of others. */
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColorChoice } from './ColorChoice';
import styles from './PickListValues.module.css';

/** Chosen colours are tried on, and kept when the choice is closed. */
type ColorButtonProps = {
  label: string;
  color: string | null;
  /** What having none is called, where that can be. */
  none?: string;
  onChange: (color: string | null) => void;
};

export function ColorButton({ label, color: kept, none, onChange }: ColorButtonProps) {
  const { t } = useTranslation('settings');
  const [tried, setTried] = useState<{ color: string | null } | undefined>(undefined);
  const color = tried ? tried.color : kept;
  const close = () => {
    setTried(undefined);
    if (color !== kept) onChange(color);
  };
  return (
    <Popover
      opened={tried !== undefined}
      onChange={(opened) => opened || close()}
      trapFocus
      returnFocus
      position="bottom-start"
      width={280}
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.color}
          aria-label={label}
          title={t('color')}
          onClick={() => (tried ? close() : setTried({ color: kept }))}
        >
          <span
            className={styles.dot}
            data-none={color === null || undefined}
            style={color ? { background: color } : undefined}
          />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ColorChoice value={color} onChange={(chosen) => setTried({ color: chosen })} />
        {none && (
          <button
            type="button"
            className={styles.none}
            aria-pressed={color === null}
            onClick={() => setTried({ color: null })}
          >
            {none}
          </button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
