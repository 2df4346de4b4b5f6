/** A comment as it is now, with what its reader may do: change or delete one's own, pin it for everyone. */
import { Menu } from '@mantine/core';
import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Avatar } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { IconButton } from '@/ui/IconButton';
import { CommentEditor } from './CommentForm';
import { commentActions, useItemChange } from './changing';
import type { Note } from './queries';
import styles from './Timeline.module.css';

type CommentProps = { note: Note; itemId: string; pinnedOnTop?: boolean };

export function Comment({ note, itemId, pinnedOnTop = false }: CommentProps) {
  const { t } = useTranslation(['record', 'common']);
  const [editing, setEditing] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const endEditing = () => {
    flushSync(() => setEditing(false));
    menu.current?.focus({ preventScroll: true });
  };
  const change = useItemChange(itemId);
  const { id, author, text, createdAt, editedAt, deletedAt, pinned, version, access } = note;
  if (deletedAt) {
    return (
      <li className={styles.entry}>
        <Avatar {...author} decorative />
        <p className={styles.gone}>
          {t('comment.gone', author)} · <InstantText value={deletedAt} relative />
        </p>
      </li>
    );
  }
  return (
    <li className={styles.entry} data-pinned={pinnedOnTop || undefined}>
      <Avatar {...author} decorative />
      <div className={styles.comment}>
        <header className={styles.head}>
          <span className={styles.author}>{author.name}</span>
          <span className={styles.by}>
            <InstantText value={createdAt} relative />
            {editedAt && <span> · {t('comment.edited')}</span>}
          </span>
          {pinned && (
            <span className={styles.pin}>
              <Pin size={12} aria-hidden="true" /> {t('comment.pinned')}
            </span>
          )}
          <span className={styles.grow} />
          <Menu position="bottom-end" returnFocus={!editing}>
            <Menu.Target>
              <IconButton
                ref={menu}
                icon={Ellipsis}
                size={14}
                className={styles.more}
                label={t('comment.menu', author)}
              />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={pinned ? <PinOff size={14} /> : <Pin size={14} />}
                onClick={() => change.mutate(() => commentActions.pin(id, !pinned))}
              >
                {t(pinned ? 'comment.unpin' : 'comment.pin')}
              </Menu.Item>
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
            </Menu.Dropdown>
          </Menu>
        </header>
        {editing ? (
          <CommentEditor
            draftName={`${id}.edit`}
            initial={text}
            itemId={itemId}
            label={t('comment.edit')}
            submit={t('common:actions.save')}
            send={(changed) => commentActions.update(id, changed, version)}
            onClose={endEditing}
          />
        ) : (
          <p className={styles.text}>{text}</p>
        )}
      </div>
    </li>
  );
}
