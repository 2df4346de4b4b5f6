/** Which keys do what, in groups, searchable: made from the commands themselves. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { keysOf, usePreferences } from '@/lib/commands/bindings';
import { CATALOG, COMMANDS, GROUPS } from '@/lib/commands/catalog';
import { fuzzyFind } from '@/lib/commands/fuzzy';
import { Dialog } from '@/ui/Dialog';
import { CommandKeys } from './CommandKeys';
import styles from './shortcuts.module.css';
import { useCommandWords } from './words';

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useCommandWords();
  const preferences = usePreferences();
  const [text, setText] = useState('');
  const shown = COMMANDS.filter((id) => keysOf(id, preferences).length > 0);
  const found = text.trim() === '' ? shown : fuzzyFind(shown, text, (id) => t(`label.${id}`));
  return (
    <Dialog title={t('sheet.title')} onClose={onClose}>
      <div className={styles.sheet}>
        <input
          type="search"
          className={styles.search}
          aria-label={t('sheet.search')}
          placeholder={t('sheet.search')}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {preferences.off && <p className={styles.hint}>{t('sheet.off')}</p>}
        {found.length === 0 && (
          <p className={styles.hint} role="status">
            {t('sheet.nothing')}
          </p>
        )}
        {GROUPS.map((group) => ({ group, ids: found.filter((id) => CATALOG[id].group === group) }))
          .filter(({ ids }) => ids.length > 0)
          .map(({ group, ids }) => (
            <section key={group} aria-labelledby={`shortcuts-${group}`}>
              <h3 id={`shortcuts-${group}`} className={styles.group}>
                {t(`group.${group}`)}
              </h3>
              <dl className={styles.rows}>
                {ids.map((id) => (
                  <div key={id} className={styles.row}>
                    <dt className={styles.label}>{t(`label.${id}`)}</dt>
                    <dd className={styles.bound}>
                      <CommandKeys id={id} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        <Link to="/profile" hash="keyboard" className={styles.link} onClick={onClose}>
          {t('sheet.change')}
        </Link>
      </div>
    </Dialog>
  );
}
