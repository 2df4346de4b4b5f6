/** One's own keys: each may be changed, those that collide are named, and those of single characters can be switched off. */
import { Button } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictsOf, setPreferences, USUAL, usePreferences } from '@/lib/commands/bindings';
import { CATALOG, COMMANDS, type CommandId } from '@/lib/commands/catalog';
import { chordOf, isCharacter } from '@/lib/commands/keys';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { CommandKeys } from './CommandKeys';
import styles from './shortcuts.module.css';

const CHANGEABLE = COMMANDS.filter((id) => CATALOG[id].keys);
const SECOND_KEY = 900; // ms in which a character may be followed by another

export function ShortcutSettings() {
  const { t } = useTranslation('commands');
  const preferences = usePreferences();
  const conflicts = conflictsOf(preferences);
  const [asking, setAsking] = useState<CommandId | null>(null);
  const set = (id: CommandId, keys: string) => {
    setPreferences({ ...preferences, keys: { ...preferences.keys, [id]: keys } });
    setAsking(null);
  };
  return (
    <Section title={t('settings.title')}>
      <div id="keyboard" className={styles.settings}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={!preferences.off}
            onChange={(event) => setPreferences({ ...preferences, off: !event.currentTarget.checked })}
          />
          {t('settings.on')}
        </label>
        <p className={styles.hint}>{t('settings.hint')}</p>
        <ul className={styles.rows}>
          {CHANGEABLE.map((id) => {
            const others = conflicts.get(id);
            return (
              <li key={id} className={styles.row}>
                <span className={styles.label}>{t(`label.${id}`)}</span>
                {others && (
                  <span className={styles.conflict}>
                    {t('settings.conflict', {
                      others: others.map((other) => t(`label.${other}`)).join(', '),
                    })}
                  </span>
                )}
                <span className={styles.bound}>
                  {asking === id ? (
                    <Capture onKeys={(keys) => set(id, keys)} onCancel={() => setAsking(null)} />
                  ) : (
                    <CommandKeys id={id} />
                  )}
                </span>
                <IconButton
                  icon={Pencil}
                  size={14}
                  label={t('settings.change', { label: t(`label.${id}`) })}
                  aria-pressed={asking === id}
                  onClick={() => setAsking(id)}
                />
              </li>
            );
          })}
        </ul>
        <div>
          <Button
            variant="default"
            disabled={Object.keys(preferences.keys).length === 0}
            onClick={() => setPreferences({ ...USUAL, off: preferences.off })}
          >
            {t('settings.reset')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** Takes the next keys pressed, whatever they otherwise mean. */
function Capture({ onKeys, onCancel }: { onKeys: (keys: string) => void; onCancel: () => void }) {
  const { t } = useTranslation('commands');
  const first = useRef<string | null>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(wait.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event.nativeEvent);
    if (chord === null) return;
    clearTimeout(wait.current);
    if (chord === 'Escape') onCancel();
    else if (chord === 'Backspace') onKeys('');
    else if (first.current !== null) onKeys(`${first.current} ${chord}`);
    else if (isCharacter(chord)) {
      first.current = chord;
      wait.current = setTimeout(() => onKeys(chord), SECOND_KEY);
    } else onKeys(chord);
  };
  return (
    <input
      className={styles.capture}
      readOnly
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to press keys
      autoFocus
      aria-label={t('settings.press')}
      placeholder={t('settings.press')}
      title={t('settings.press')}
      onKeyDown={onKeyDown}
      onBlur={() => first.current === null && onCancel()}
    />
  );
}
