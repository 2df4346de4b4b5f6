/** A comment as it is now, with what its reader may do: change or delete one's own, pin it for everyone. */
import { Menu } from '@mantine/core';
import { Pencil, Pin, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Avatar } from '@/ui/Avatar';
import { About, othersOf } from './About';
import { CommentEditor } from './CommentForm';
import { CommentText } from './CommentText';
import { useItemChange } from './changing';
import { EntryMenu } from './EntryMenu';
import type { Pins } from './Happening';
import { commentActions } from './saying';
import styles from './Timeline.module.css';
import type { Entry, Note } from './timelineQueries';
import { When } from './When';

/** `apart`: not below the heading of its day. */
type CommentProps = { entry: Entry; note: Note; itemId: string; pins: Pins; apart?: boolean };

export function Comment({ entry, note, itemId, pins, apart = false }: CommentProps) {
  const { t } = useTranslation(['record', 'common']);
  const [editing, setEditing] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const endEditing = () => {
    flushSync(() => setEditing(false));
    menu.current?.focus({ preventScroll: true });
  };
  const change = useItemChange(itemId);
  const { id, author, text, mentions, createdAt, editedAt, deletedAt, version, access } = note;
  if (deletedAt) {
    return (
      <li className={styles.entry}>
        <Avatar {...author} decorative />
        <div className={styles.told}>
          <p className={styles.gone}>
            {t('comment.gone', author)} · <When value={deletedAt} apart={apart} />
          </p>
          <About others={othersOf(entry, itemId)} />
        </div>
      </li>
    );
  }
  const own = access.canUpdate || access.canDelete;
  return (
    <li className={styles.entry}>
      <Avatar {...author} decorative />
      <div className={styles.comment}>
        <header className={styles.head}>
          <span className={styles.author}>{author.name}</span>
          {pins.held.has(entry.id) && (
            <Pin size={12} className={styles.pin} aria-label={t('timeline.pinned')} />
          )}
          <span className={styles.grow} />
          <span className={styles.by}>
            {editedAt && `${t('comment.edited')} · `}
            <When value={createdAt} apart={apart} />
          </span>
          <EntryMenu
            ref={menu}
            entry={entry}
            itemId={itemId}
            pins={pins}
            label={t('comment.menu', author)}
            returnFocus={!editing}
          >
            {own && (
              <>
                {access.canUpdate && (
                  <Menu.Item leftSection={<Pencil size={14} />} onClick={() => setEditing(true)}>
                    {t('common:actions.edit')}
                  </Menu.Item>
                )}
                {access.canDelete && (
                  <Menu.Item
                    color="red"
                    leftSection={<Trash2 size={14} />}
                    onClick={() => change.mutate(() => commentActions.remove(id))}
                  >
                    {t('common:actions.delete')}
                  </Menu.Item>
                )}
              </>
            )}
          </EntryMenu>
        </header>
        <About others={othersOf(entry, itemId)} />
        {editing ? (
          <CommentEditor
            draftName={`${id}.edit`}
            initial={text}
            mentioned={mentions}
            itemId={itemId}
            label={t('comment.edit')}
            submit={t('common:actions.save')}
            send={(changed) => commentActions.update(id, changed, version)}
            onClose={endEditing}
          />
        ) : (
          <CommentText text={text} mentions={mentions} />
        )}
      </div>
    </li>
  );
}
