/** The keys of a command, or that it has none; a row of digits is told by its ends. */
import { useTranslation } from 'react-i18next';
import { keysOf, usePreferences } from '@/lib/commands/bindings';
import type { CommandId } from '@/lib/commands/catalog';
import { Keys } from '@/ui/Keys';
import styles from './shortcuts.module.css';

const MOST = 3;

export function CommandKeys({ id }: { id: CommandId }) {
  const { t } = useTranslation('commands');
  const keys = keysOf(id, usePreferences());
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined)
    return <span className={styles.hint}>{t('sheet.none')}</span>;
  if (keys.length > MOST) {
    return (
      <>
        <Keys keys={first} /> … <Keys keys={last} />
      </>
    );
  }
  return keys.map((one) => <Keys key={one} keys={one} />);
}
